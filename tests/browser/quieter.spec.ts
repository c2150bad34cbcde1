import type { BrowserContext, Page } from '@playwright/test';
import { composerIn, expect, HEATED, MATCHED, overlayIn, settled, test, worker } from './extension';

const card = (page: Page) => overlayIn(page).locator('[data-moment]');
const button = (page: Page, name: string) => overlayIn(page).getByRole('button', { name });
const lastWord = (page: Page) => overlayIn(page).locator('[data-view=last-word]');

const stored = async (context: BrowserContext) =>
  (await worker(context)).evaluate(() => chrome.storage.local.get());

async function heat(page: Page) {
  await page.bringToFront();
  await composerIn(page).click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Backspace');
  await page.keyboard.type(HEATED);
}

async function heatAndExpectCard(page: Page) {
  await heat(page);
  await expect(card(page)).toBeVisible();
}

async function heatAndExpectNothing(page: Page) {
  await heat(page);
  await settled(page);
  await expect(overlayIn(page)).toHaveCount(0);
}

test('quiet for an hour, in every tab at once, and undone', async ({ open, context }) => {
  const other = await open('textarea');
  await heatAndExpectCard(other);
  const page = await open('lexical');
  await heatAndExpectCard(page);
  await button(page, 'More ways to be quiet').click();
  await button(page, 'Quiet for an hour').click();
  await expect(lastWord(page)).toContainText('Quiet for an hour');
  await expect(composerIn(page)).toBeFocused();
  await expect(overlayIn(other)).toHaveCount(0);
  const until = Number((await stored(context))['quiet-until']);
  expect(until - Date.now()).toBeGreaterThan(59 * 60_000);
  expect(until - Date.now()).toBeLessThanOrEqual(60 * 60_000);

  await button(page, 'Undo').click();
  await expect(composerIn(page)).toBeFocused();
  await expect.poll(async () => 'quiet-until' in (await stored(context))).toBe(false);
  await heatAndExpectCard(other);
});

test('when the hour is over it notices again, by the next thing done', async ({ open, context }) => {
  const page = await open('textarea');
  const set = async (until: number) =>
    (await worker(context)).evaluate((time) => chrome.storage.local.set({ 'quiet-until': time }), until);
  await set(Date.now() + 30 * 60_000);
  await heatAndExpectNothing(page);
  await set(Date.now() - 1);
  await heatAndExpectCard(page);
});

test('the last word goes with the next thing done, and the quiet stays', async ({ open }) => {
  const page = await open('textarea');
  await heatAndExpectCard(page);
  await button(page, 'More ways to be quiet').click();
  await button(page, 'Quiet for an hour').click();
  await expect(lastWord(page)).toBeVisible();
  await page.keyboard.type('And ');
  await expect(overlayIn(page)).toHaveCount(0);
  await expect(composerIn(page)).toHaveValue(`${HEATED}And `);
  await heatAndExpectNothing(page);
});

test('not on this site, and undone by keyboard', async ({ open, context }) => {
  const page = await open('textarea');
  await heatAndExpectCard(page);
  await button(page, 'More ways to be quiet').click();
  await button(page, 'Not on this site').click();
  await expect(lastWord(page)).toContainText('Off for this site.');
  const { hostname } = new URL(MATCHED);
  expect((await stored(context)).settings).toMatchObject({ sitesOff: [hostname] });
  await page.keyboard.press('Tab');
  await expect(button(page, 'Undo')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(composerIn(page)).toBeFocused();
  await expect.poll(async () => (await stored(context)).settings).toMatchObject({ sitesOff: [] });
  await heatAndExpectCard(page);
});

test('never mind a phrase: it is kept in its normal form alone, and the card goes when the draft is cool without it', async ({
  open,
  context,
}) => {
  const page = await open('textarea');
  await composerIn(page).click();
  await page.keyboard.type('You IDIOT. You Idiot. Dinner is at seven. ');
  await expect(card(page)).toBeVisible();
  await button(page, 'Why?').click();
  await expect(card(page).locator('mark').first()).toBeVisible();
  // By keyboard: the focus is never lost, and ends in the draft.
  const phrases: string[] = [];
  while ((await overlayIn(page).count()) > 0) {
    const phrase = (await card(page).locator('mark').first().innerText()).toLowerCase();
    phrases.push(phrase);
    await button(page, 'Never mind').first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await stored(context))['never-mind']).toContain(phrase);
    await settled(page);
    expect(phrases.length).toBeLessThan(8);
  }
  expect((await stored(context))['never-mind']).toEqual([...new Set(phrases)]);
  await expect(composerIn(page)).toBeFocused();

  const another = await open('contenteditable');
  await composerIn(another).click();
  await another.keyboard.type('You IDIOT. You Idiot. Dinner is at seven. ');
  await settled(another);
  await expect(card(another)).toHaveCount(0);
});

test('after three times not now it offers once to come less often', async ({ open, context }) => {
  const page = await open('textarea');
  const notNow = async () => {
    await heatAndExpectCard(page);
    await button(page, 'Not now').click();
    await settled(page);
  };
  await notNow();
  await notNow();
  await expect(overlayIn(page)).toHaveCount(0);
  await notNow();
  const offer = overlayIn(page).locator('[data-view=quieter]');
  await expect(offer).toBeVisible();
  await expect(composerIn(page)).toBeFocused();
  await button(page, 'Keep as it is').click();
  await expect(overlayIn(page)).toHaveCount(0);
  await notNow();
  await expect(overlayIn(page)).toHaveCount(0);

  // Something else ends the row, and a new one may begin.
  await heatAndExpectCard(page);
  await button(page, 'Learn').click();
  await page.keyboard.press('Escape');
  for (let time = 0; time < 3; time++) await notNow();
  await button(page, 'Less often').click();
  await expect.poll(async () => (await stored(context)).settings).toMatchObject({ sensitivity: 'gentle' });

  // Below that there is only quiet.
  for (let time = 0; time < 3; time++) await notNow();
  await expect(offer.getByRole('button', { name: 'Quiet for an hour' })).toBeVisible();
  await offer.getByRole('button', { name: 'Not on this site' }).click();
  await expect(lastWord(page)).toBeVisible();
});

test('what cannot be stored is said', async ({ open, context }) => {
  const page = await open('textarea');
  await heatAndExpectCard(page);
  await (await worker(context)).evaluate(() =>
    chrome.storage.local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' }),
  );
  await button(page, 'More ways to be quiet').click();
  // The last words come just before the press: the look at them, which comes after it, takes nothing of the answer back.
  await button(page, 'Quiet for an hour').evaluate((hour: HTMLElement) => {
    document.execCommand('insertText', false, 'So. ');
    hour.click();
  });
  const answer = overlayIn(page).getByRole('status');
  await expect(answer).toContainText('could not be saved');
  await settled(page);
  await expect(answer).toContainText('could not be saved');
  await (await worker(context)).evaluate(() =>
    chrome.storage.local.setAccessLevel({ accessLevel: 'TRUSTED_AND_UNTRUSTED_CONTEXTS' }),
  );
});
