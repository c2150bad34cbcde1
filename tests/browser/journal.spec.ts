import { readFile } from 'node:fs/promises';
import type { BrowserContext, Download, Page } from '@playwright/test';
import type { Launched } from '../../scripts/launch';
import { composerIn, expect, HEATED, overlayIn, pageOnTime, test, worker } from './extension';

async function learning(context: BrowserContext, launched: Launched): Promise<Page> {
  const popup = await pageOnTime(context);
  await popup.goto(launched.url('popup.html'));
  await popup.getByRole('button', { name: 'Learning' }).click();
  return popup;
}

/** What the journal shows: a day or an entry a line. */
const shown = (popup: Page) => popup.locator('.day h2, .entry .note').allTextContents();

const contents = async (download: Promise<Download>) => readFile(await (await download).path(), 'utf8');

test('off until it is chosen: nothing but the notes is kept, and nothing is offered', async ({
  open,
  context,
  launched,
}) => {
  const popup = await learning(context, launched);
  await expect(popup.getByRole('switch', { name: 'Keep a journal' })).not.toBeChecked();
  await popup.getByRole('textbox').first().fill('They are tired too.');
  await popup.getByRole('button', { name: 'Keep on this computer' }).click();
  await expect(popup.getByText('Kept here, and only here.')).toBeVisible();
  await expect(popup.getByRole('button', { name: /^Open the journal/ })).toHaveCount(0);
  const page = await open('textarea');
  await composerIn(page).click();
  await page.keyboard.type(HEATED);
  await overlayIn(page).getByRole('button', { name: 'Learn' }).click();
  await expect(overlayIn(page).getByText('They are tired too.')).toBeVisible();
  await expect(overlayIn(page).getByRole('textbox')).toHaveCount(0);
  const kept = await (await worker(context)).evaluate(() => chrome.storage.local.get('journal'));
  expect(kept).toEqual({});
});

test('ahead of a moment, in it and after it: read by day, saved, deleted one by one and as a whole', async ({
  open,
  context,
  launched,
}) => {
  const popup = await learning(context, launched);
  await popup.getByRole('switch', { name: 'Keep a journal' }).click();
  await popup.getByRole('textbox').first().fill('They are tired too.');
  await popup.getByRole('button', { name: 'Keep on this computer' }).click();
  await expect(popup.getByText('Kept here and in your journal, and only here.')).toBeVisible();
  // What has not changed is not written down again.
  await popup.getByRole('button', { name: 'Keep on this computer' }).click();
  await expect(popup.getByText('Kept here, and only here.')).toBeVisible();

  const page = await open('textarea');
  await composerIn(page).click();
  await page.keyboard.type(HEATED);
  await overlayIn(page).getByRole('button', { name: 'Learn' }).click();
  const line = overlayIn(page).getByRole('textbox', { name: 'One line to keep from this, if you like' });
  await line.click();
  await page.keyboard.type('I could ask first.');
  await page.keyboard.press('Enter');
  await expect(overlayIn(page).getByText('Kept in your journal, on this computer only.')).toBeVisible();
  await expect(line).toHaveValue('');
  await expect(composerIn(page)).toHaveValue(HEATED);
  await page.keyboard.press('Escape');
  await expect(composerIn(page)).toBeFocused();

  await popup.bringToFront();
  await popup.getByRole('button', { name: 'Open the journal (2)' }).click();
  await popup.getByRole('textbox').fill('Asking was easier than I thought.');
  await popup.getByRole('button', { name: 'Keep', exact: true }).click();
  const today = await popup.evaluate(() =>
    new Intl.DateTimeFormat(navigator.language, { dateStyle: 'full' }).format(Date.now()),
  );
  const all = [today, 'Asking was easier than I thought.', 'I could ask first.', 'They are tired too.'];
  await expect.poll(() => shown(popup)).toEqual(all);

  let download = popup.waitForEvent('download');
  await popup.getByRole('button', { name: 'Save as text' }).click();
  const text = await contents(download);
  expect((await download).suggestedFilename()).toBe('still-here-journal.txt');
  for (const each of all) expect(text).toContain(each);
  download = popup.waitForEvent('download');
  await popup.getByRole('button', { name: 'Save as data' }).click();
  expect(JSON.parse(await contents(download))).toMatchObject([
    { kind: 'before', text: 'They are tired too.' },
    { kind: 'after', text: 'I could ask first.' },
    { kind: 'after', text: 'Asking was easier than I thought.' },
  ]);

  await popup
    .getByRole('button', { name: /^Delete the entry of/ })
    .nth(1)
    .click();
  await expect.poll(() => shown(popup)).toEqual(all.filter((each) => each !== 'I could ask first.'));
  await popup.getByRole('button', { name: 'Delete all' }).click();
  await expect(popup.getByRole('button', { name: 'Keep them' })).toBeFocused();
  await popup.keyboard.press('Enter');
  expect(await shown(popup)).toHaveLength(3);
  await popup.getByRole('button', { name: 'Delete all' }).click();
  await popup.getByRole('button', { name: 'Yes, delete' }).click();
  await expect(popup.getByText('Nothing in it yet.')).toBeVisible();
  const kept = await (await worker(context)).evaluate(() => chrome.storage.local.get('journal'));
  expect(kept).toEqual({ journal: [] });
});

test('after the breath there is room for a line, and the caret is where it was', async ({
  open,
  context,
}) => {
  await (await worker(context)).evaluate(() => chrome.storage.local.set({ settings: { journal: true } }));
  const page = await open('contenteditable');
  await composerIn(page).click();
  await page.keyboard.type(HEATED);
  for (let i = 0; i < 7; i++) await page.keyboard.press('ArrowLeft');
  await overlayIn(page).getByRole('button', { name: 'Breathe' }).click();
  await overlayIn(page).getByRole('button', { name: 'Skip' }).click();
  await overlayIn(page).getByRole('textbox').click();
  await page.keyboard.type('It was about the call.');
  await page.keyboard.press('Enter');
  await expect(overlayIn(page).getByText('Kept in your journal, on this computer only.')).toBeVisible();
  await overlayIn(page).getByRole('button', { name: 'Back to the draft' }).click();
  await expect(composerIn(page)).toBeFocused();
  await page.keyboard.type('dear ');
  await expect(composerIn(page)).toContainText('pathetic dear idiot');
});

test('a full journal says so, and the words stay where they are', async ({ context, launched }) => {
  await (await worker(context)).evaluate(() =>
    chrome.storage.local.set({
      settings: { journal: true },
      journal: Array.from({ length: 500 }, (_, i) => ({ at: 1e12 + i, kind: 'after', text: `line ${i}` })),
    }),
  );
  const popup = await learning(context, launched);
  await popup.getByRole('button', { name: 'Open the journal (500)' }).click();
  await popup.getByRole('textbox').fill('One more.');
  await popup.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(popup.getByText(/^The journal is full/)).toBeVisible();
  await expect(popup.getByRole('textbox')).toHaveValue('One more.');
});
