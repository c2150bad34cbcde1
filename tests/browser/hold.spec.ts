import type { Page } from '@playwright/test';
import { launch } from '../../scripts/launch';
import {
  composerIn,
  expect,
  HEATED,
  LEAVING,
  MATCHED,
  overlayIn,
  pageWithMistake,
  serve,
  settled,
  test,
  worker,
} from './extension';

const sent = (page: Page) => page.evaluate(() => window.sent);
const hold = (page: Page) => overlayIn(page).locator('[data-view=hold]');

/** A heated draft in the composer, its card up. */
async function heat(page: Page) {
  await composerIn(page).click();
  await page.keyboard.type(HEATED);
  await expect(overlayIn(page).locator('[data-moment=heated]')).toBeVisible();
}

test('Shift+Enter breaks the line, and nothing is held', async ({ open }) => {
  const page = await open('lexical');
  await heat(page);
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('More');
  await settled(page);
  await expect(hold(page)).toHaveCount(0);
  expect(await composerIn(page).locator('br').count()).toBe(1);
  expect(await sent(page)).toEqual([]);
});

test('the Enter of a Japanese input method is no send', async ({ open }) => {
  const page = await open('textarea');
  await heat(page);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Input.imeSetComposition', { text: 'ばか', selectionStart: 2, selectionEnd: 2 });
  await cdp.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key: 'Enter',
    code: 'Enter',
    windowsVirtualKeyCode: 229,
  });
  await cdp.send('Input.insertText', { text: '馬鹿' });
  await settled(page);
  await expect(hold(page)).toHaveCount(0);
  expect(await sent(page)).toEqual([]);
  await expect(composerIn(page)).toHaveValue(`${HEATED}馬鹿`);
  await page.keyboard.type('. ');
  await page.keyboard.press('Enter');
  await expect(hold(page)).toBeVisible();
});

test('the Enter that picks a name from a list is no send', async ({ open }) => {
  const page = await open('mentions');
  await heat(page);
  await page.keyboard.type('@');
  await page.keyboard.press('Enter');
  await expect(composerIn(page)).toHaveValue(`${HEATED}@Robin `);
  await expect(hold(page)).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(hold(page)).toBeVisible();
  expect(await sent(page)).toEqual([]);
});

test('a key that is kept down is one press', async ({ open }) => {
  const page = await open('textarea');
  await heat(page);
  for (let i = 0; i < 4; i++) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await expect(hold(page)).toBeVisible();
  expect(await sent(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect.poll(() => sent(page)).toEqual([HEATED.trim()]);
});

test('what a page does by itself is not held', async ({ open }) => {
  const page = await open('textarea');
  await heat(page);
  await page.locator('.send-button').evaluate((button: HTMLElement) => button.click());
  await expect.poll(() => sent(page)).toEqual([HEATED.trim()]);
});

test('Escape goes back to the draft, and so does typing; the same text passes the next time', async ({
  open,
}) => {
  const page = await open('textarea');
  await heat(page);
  await page.keyboard.press('Enter');
  await expect(hold(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(overlayIn(page)).toHaveCount(0);
  await expect(composerIn(page)).toHaveValue(HEATED);
  await page.keyboard.press('Enter');
  await expect.poll(() => sent(page)).toEqual([HEATED.trim()]);
});

test('Tab reaches the choices; breathe first comes back to the draft, which then goes', async ({ open }) => {
  const page = await open('textarea');
  await heat(page);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(overlayIn(page).getByRole('button', { name: 'Back to the draft' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(overlayIn(page).locator('[data-phase]')).toBeVisible();
  await overlayIn(page).getByRole('button', { name: 'Skip' }).click();
  await expect(composerIn(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => sent(page)).toEqual([HEATED.trim()]);
});

test('not now is the last word for this draft', async ({ open }) => {
  const page = await open('textarea');
  await heat(page);
  await overlayIn(page).getByRole('button', { name: 'Not now' }).click();
  await page.keyboard.press('Enter');
  await expect.poll(() => sent(page)).toEqual([HEATED.trim()]);
});

test('a withdrawing draft is held only when asked for, and nothing when switched off', async ({
  open,
  context,
}) => {
  for (const [setting, draft, holds] of [
    ['heated', LEAVING, false],
    ['both', LEAVING, true],
    ['off', HEATED, false],
  ] as const) {
    await (await worker(context)).evaluate(
      (value) => chrome.storage.local.set({ settings: { hold: value } }),
      setting,
    );
    const page = await open('textarea');
    await composerIn(page).click();
    await page.keyboard.type(draft);
    await expect(overlayIn(page).locator('[data-moment]')).toBeVisible();
    await page.keyboard.press('Enter');
    if (holds) await expect(hold(page)).toBeVisible();
    else await expect.poll(() => sent(page)).toEqual([draft.trim()]);
  }
});

test('where only a real key sends, the person is told, and their key sends once', async ({ open }) => {
  const page = await open('deaf');
  await heat(page);
  await page.keyboard.press('Enter');
  await overlayIn(page).getByRole('button', { name: 'Send anyway' }).click();
  await expect(overlayIn(page).getByText('Press it once more')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect.poll(() => sent(page)).toEqual([HEATED.trim()]);
  await expect(overlayIn(page)).toHaveCount(0);
});

test('Enter is learned to send, or to break the line, from what it does', async ({ open }) => {
  const page = await open('gmail', 'https://mail.google.com');
  const body = page.getByLabel('Message Body');
  await body.click();
  await page.keyboard.type(HEATED);
  await expect(overlayIn(page).locator('[data-moment=heated]')).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.type('And more.');
  await settled(page);
  await expect(hold(page)).toHaveCount(0);
  await expect(body).toContainText('And more.');
});

/** A browser that may be broken, with a message held in its page. */
async function heldInOwnBrowser() {
  const { context } = await launch({ headless: true });
  const page = await context.newPage();
  await serve(page, MATCHED, 'textarea');
  await page.goto(MATCHED);
  await heat(page);
  await page.keyboard.press('Enter');
  await expect(hold(page)).toBeVisible();
  return { context, page };
}

test.describe('chaos', () => {
  test('a page that stops every event in its own capture listeners', async ({ open }) => {
    const page = await open('textarea');
    await heat(page);
    await page.evaluate(() => {
      for (const type of ['click', 'pointerdown', 'keyup'])
        window.addEventListener(type, (event) => event.stopImmediatePropagation(), true);
    });
    await page.keyboard.press('Enter');
    await expect(hold(page)).toBeVisible();
    await page.keyboard.press('Enter');
    await expect.poll(() => sent(page)).toEqual([HEATED.trim()]);
  });

  test('a mistake of ours while a draft is read and scored: the message goes, once', async () => {
    const { page, said, close } = await pageWithMistake();
    await heat(page);
    await page.keyboard.type('kaboom');
    await page.keyboard.press('Enter');
    await expect.poll(() => sent(page)).toEqual([`${HEATED}kaboom`]);
    expect(said.join()).not.toContain('liar');
    await close();
  });

  test('the service worker stopped while a message is held', async () => {
    const { context, page } = await heldInOwnBrowser();
    const cdp = await context.newCDPSession(page);
    await cdp.send('ServiceWorker.enable');
    await cdp.send('ServiceWorker.stopAllWorkers');
    await overlayIn(page).getByRole('button', { name: 'Send anyway' }).click();
    await expect.poll(() => sent(page)).toEqual([HEATED.trim()]);
    await context.close();
  });

  test('the extension reloaded while a message is held', async () => {
    const { context, page } = await heldInOwnBrowser();
    const gone = context.serviceWorkers()[0]?.waitForEvent('close');
    await (await worker(context)).evaluate(() => chrome.runtime.reload()).catch(() => null);
    await gone;
    await expect(composerIn(page)).toHaveValue(HEATED);
    await composerIn(page).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => sent(page)).toEqual([HEATED.trim()]);
    await context.close();
  });
});
