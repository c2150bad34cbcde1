import type { Page } from '@playwright/test';
import { MIRROR_NAME } from '../../lib/marks/mirror';
import { score, THRESHOLDS } from '../../lib/scoring';
import {
  CALM,
  composerIn,
  expect,
  HEATED,
  LEAVING,
  MATCHED,
  MIXED,
  overlaps,
  overlayIn,
  pageWithMistake,
  settled,
  test,
  warmDraft,
  worker,
} from './extension';

const sent = (page: Page) => page.evaluate(() => window.sent);
const card = (page: Page) => overlayIn(page).locator('[data-moment]');
const hold = (page: Page) => overlayIn(page).locator('[data-view=hold]');
const ember = (page: Page) => overlayIn(page).getByRole('button', { name: 'A little warm' });
const button = (page: Page, name: string) => overlayIn(page).getByRole('button', { name });

async function write(page: Page, text: string) {
  await composerIn(page).click();
  await page.keyboard.type(text);
}

test('what the browser knows for another language brings nothing up, until English comes', async ({
  open,
}) => {
  expect(score(MIXED).heat).toBeGreaterThan(THRESHOLDS.heat);
  const page = await open('contenteditable');
  await composerIn(page).click();
  await page.keyboard.insertText(MIXED);
  await settled(page);
  await expect(overlayIn(page)).toHaveCount(0);
  await page.keyboard.type(HEATED);
  await expect(card(page)).toBeVisible();
});

test.describe('the ember', () => {
  test('shows while a draft is warm, off the text and the send control, and a click opens the card', async ({
    open,
  }) => {
    const page = await open('contenteditable');
    await write(page, warmDraft());
    await expect(ember(page)).toBeVisible();
    const box = await ember(page).boundingBox();
    for (const other of [composerIn(page), page.locator('.send-button')]) {
      const taken = await other.boundingBox();
      expect(box && taken && overlaps(box, taken)).toBe(false);
    }
    await expect(composerIn(page)).toBeFocused();
    await ember(page).click();
    await expect(card(page)).toBeVisible();
    await expect(composerIn(page)).toBeFocused();
    await button(page, 'Not now').click();
    await page.keyboard.type('Well. ');
    await settled(page);
    await expect(overlayIn(page)).toHaveCount(0);
  });

  test('Enter opens the card too, and Escape brings the focus and the caret back', async ({ open }) => {
    const page = await open('textarea');
    await write(page, warmDraft());
    await ember(page).focus();
    await page.keyboard.press('Enter');
    await expect(button(page, 'Breathe')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(overlayIn(page)).toHaveCount(0);
    await expect(composerIn(page)).toBeFocused();
    expect(await sent(page)).toEqual([]);
  });

  test('takes no key from the page, holds nothing, and goes when the draft is sent', async ({ open }) => {
    const page = await open('textarea');
    await page.evaluate(() => {
      document.addEventListener('keydown', ({ key }) => {
        document.title = key;
      });
    });
    await write(page, warmDraft());
    await expect(ember(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page).toHaveTitle('Escape');
    await ember(page).click();
    await expect(card(page)).toBeVisible();
    await page.keyboard.press('Enter');
    await expect.poll(() => sent(page)).toHaveLength(1);
    await expect(overlayIn(page)).toHaveCount(0);
  });

  test('is the card once the draft is heated, and nothing once it is calm', async ({ open }) => {
    const page = await open('textarea');
    await write(page, warmDraft());
    await expect(ember(page)).toBeVisible();
    await page.keyboard.type(HEATED);
    await expect(card(page)).toBeVisible();
    await expect(ember(page)).toHaveCount(0);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(CALM);
    await expect(overlayIn(page)).toHaveCount(0);
  });

  test('can be switched off', async ({ open, context }) => {
    await (await worker(context)).evaluate(() => chrome.storage.local.set({ settings: { ember: false } }));
    const page = await open('textarea');
    await write(page, warmDraft());
    await settled(page);
    await expect(overlayIn(page)).toHaveCount(0);
    await page.keyboard.type(HEATED);
    await expect(card(page)).toBeVisible();
  });
});

test('why: how the draft went, and another way to begin, which goes in while the card stays', async ({
  open,
}) => {
  const page = await open('textarea');
  await write(page, CALM);
  await settled(page);
  // As hot as stays hot with the calmer line in it.
  const heated = HEATED.repeat(3);
  await page.keyboard.type(heated);
  await expect(card(page)).toBeVisible();
  await button(page, 'Why?').click();
  const curve = overlayIn(page).getByRole('img', { name: /Since you began: \d+ of 100 at most, \d+ now/ });
  await expect(curve).toBeVisible();
  const starter = await overlayIn(page).getByRole('blockquote').innerText();
  expect(starter).toContain('___');
  await button(page, 'Put it in the message').click();
  await expect(composerIn(page)).toHaveValue(new RegExp(starter.replace(/[.?]/g, '\\$&')));
  await expect(composerIn(page)).toBeFocused();
  await settled(page);
  await expect(card(page)).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(composerIn(page)).toHaveValue(CALM + heated);
});

test('another way to begin can be copied', async ({ open, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: MATCHED });
  const page = await open('textarea');
  await write(page, HEATED);
  await button(page, 'Why?').click();
  const starter = await overlayIn(page).getByRole('blockquote').innerText();
  await button(page, 'Copy the line').click();
  await expect(overlayIn(page).getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(starter);
});

test('the marks over a plain field lie under the card', async ({ open }) => {
  const page = await open('whole-window');
  await page.setViewportSize({ width: 500, height: 360 });
  await write(page, HEATED.repeat(12));
  await button(page, 'Why?').click();
  await expect(page.locator(MIRROR_NAME)).toBeAttached();
  await settled(page);
  const box = await card(page).boundingBox();
  const clip = { x: (box?.x ?? 0) + 16, y: (box?.y ?? 0) + 16, width: 300, height: 120 };
  const marked = await page.screenshot({ clip, animations: 'disabled' });
  await page.locator(MIRROR_NAME).evaluate((mirror) => mirror.remove());
  expect(marked.equals(await page.screenshot({ clip, animations: 'disabled' }))).toBe(true);
});

test('a draft that leaves: the first choice leads to the line that asks for a pause', async ({ open }) => {
  const page = await open('textarea');
  await write(page, LEAVING);
  await expect(card(page)).toBeVisible();
  await expect(card(page).locator('.choices button').first()).toHaveText('Stay a little?');
  await button(page, 'Stay a little?').click();
  await expect(overlayIn(page).getByRole('dialog', { name: 'Slowing down' })).toBeFocused();
  await expect(overlayIn(page).getByRole('blockquote')).toContainText('back at', { timeout: 10_000 });
});

test('a draft that cooled after the breath goes without being held', async ({ open }) => {
  const page = await open('textarea');
  await write(page, HEATED);
  await expect(card(page)).toBeVisible();
  await page.keyboard.press('Enter');
  await button(page, 'Breathe first').click();
  await button(page, 'Skip').click();
  await expect(overlayIn(page).locator('[data-view=after]')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(CALM);
  await expect(overlayIn(page)).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect.poll(() => sent(page)).toEqual([CALM.trim()]);
  await expect(hold(page)).toHaveCount(0);
});

test('a mistake of ours in a timer: the page is unharmed, and nothing of the draft is told', async () => {
  const { page, said, close } = await pageWithMistake('!globalThis.event');
  await write(page, HEATED);
  await expect(card(page)).toBeVisible();
  await page.keyboard.type('kaboom ');
  await expect.poll(() => said.join()).toContain('Still Here: TypeError');
  expect(said.join()).not.toMatch(/liar|uncaught/);
  await expect(composerIn(page)).toHaveValue(`${HEATED}kaboom `);
  await close();
});
