import type { Page } from '@playwright/test';
import {
  composerIn,
  expect,
  HEATED,
  MATCHED,
  overlayIn,
  pressCommand,
  test,
  UNMATCHED,
  worker,
} from './extension';

const breath = (page: Page) => overlayIn(page).getByRole('dialog', { name: 'Compassion breath' });

test('beside the composer that has the focus; Escape gives focus and caret back', async ({
  open,
  context,
}) => {
  const page = await open('textarea');
  await composerIn(page).click();
  await page.keyboard.type('Dinner at seven');
  for (let i = 0; i < 8; i++) await page.keyboard.press('ArrowLeft');
  await pressCommand(context, page);
  await expect(breath(page)).toBeFocused();
  const [panel, composer] = [await breath(page).boundingBox(), await composerIn(page).boundingBox()];
  expect((panel?.y ?? 0) + (panel?.height ?? 0)).toBeLessThanOrEqual(composer?.y ?? 0);
  await page.keyboard.press('Escape');
  await expect(overlayIn(page)).toHaveCount(0);
  await expect(composerIn(page)).toBeFocused();
  await page.keyboard.type('is ');
  await expect(composerIn(page)).toHaveValue('Dinner is at seven');
});

test('in the middle of the window where nobody writes; the end gives the focus back', async ({
  open,
  context,
}) => {
  await (await worker(context)).evaluate(() =>
    chrome.storage.local.set({
      settings: { breaths: 1, pace: 'own', ownPace: { inSeconds: 2, outSeconds: 2 } },
    }),
  );
  const page = await open('textarea');
  await page.locator('.send-button').focus();
  await pressCommand(context, page);
  await expect(breath(page)).toBeFocused();
  const box = await breath(page).boundingBox();
  expect(Math.abs((box?.x ?? 0) + (box?.width ?? 0) / 2 - 640)).toBeLessThan(2);
  expect(Math.abs((box?.y ?? 0) + (box?.height ?? 0) / 2 - 400)).toBeLessThan(2);
  await expect(overlayIn(page)).toHaveCount(0);
  await expect(page.locator('.send-button')).toBeFocused();
});

test('in a page that was only just opened, and in a frame', async ({ open, context }) => {
  const page = await open('frames');
  await pressCommand(context, page);
  await expect(breath(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await page.frameLocator('[name=srcdoc]').locator('#editor textarea, #editor[contenteditable]').click();
  await pressCommand(context, page);
  await expect(overlayIn(page)).toHaveCount(1);
  await expect(breath(page)).toBeFocused();
});

test('with a card up it leads into the card, and from there into the breath', async ({ open, context }) => {
  const page = await open('textarea');
  await composerIn(page).click();
  await page.keyboard.type(HEATED);
  await expect(overlayIn(page).locator('[data-moment=heated]')).toBeVisible();
  await pressCommand(context, page);
  await expect(overlayIn(page).getByRole('button', { name: 'Breathe' })).toBeFocused();
  await pressCommand(context, page);
  await expect(breath(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(composerIn(page)).toBeFocused();
});

test('the key that the browser gave is said with the first card, and leaves F6 to the page', async ({
  open,
  context,
}) => {
  const background = await worker(context);
  await background.evaluate(() => {
    Object.assign(globalThis, { getAll: chrome.commands.getAll });
    const commands = [{ name: 'breathe', shortcut: 'Alt+Shift+B' }];
    Object.assign(chrome.commands, { getAll: () => Promise.resolve(commands) });
  });
  const page = await open('textarea');
  await page.evaluate(() => {
    document.addEventListener('keydown', ({ key }) => {
      document.title = key;
    });
  });
  await composerIn(page).click();
  await page.keyboard.type(HEATED);
  await expect(overlayIn(page).getByRole('status')).toContainText('Alt+Shift+B leads to the choices');
  await background.evaluate(() => {
    Object.assign(chrome.commands, { getAll: Reflect.get(globalThis, 'getAll') });
  });
  await page.keyboard.press('F6');
  await expect(page).toHaveTitle('F6');
  await expect(composerIn(page)).toBeFocused();
});

test('who writes on has left it', async ({ open, context }) => {
  const page = await open('textarea');
  await composerIn(page).click();
  await pressCommand(context, page);
  await expect(breath(page)).toBeFocused();
  await composerIn(page).click();
  await page.keyboard.type('a');
  await expect(overlayIn(page)).toHaveCount(0);
  await expect(composerIn(page)).toBeFocused();
});

test('it opens in the page also where nothing is to come up by itself', async ({ open, context }) => {
  await (await worker(context)).evaluate(
    (host) => chrome.storage.local.set({ settings: { sitesOff: [host] } }),
    new URL(MATCHED).hostname,
  );
  const page = await open('textarea');
  await composerIn(page).click();
  await pressCommand(context, page);
  await expect(breath(page)).toBeFocused();
});

test('over the toolbar on a site where it does not run', async ({ open, context, launched }) => {
  const own = await context.newPage();
  await own.goto(launched.url('practice.html'));
  const page = await open('textarea', UNMATCHED);
  await composerIn(page).click();
  await pressCommand(context, page);
  // The popup is no page that can be driven, but the extension's other pages can look into it.
  const popup = (look: (popup: Window) => unknown) =>
    own.evaluate<unknown>(`(${look})(chrome.extension.getViews({ type: 'popup' })[0])`);
  await expect.poll(() => popup((view) => Boolean(view?.document.querySelector('[data-phase]')))).toBe(true);
  await expect(overlayIn(page)).toHaveCount(0);
  await popup((view) => view.close());

  // The toolbar's button opens the popup as ever.
  const next = await (await worker(context)).evaluate(() => chrome.action.getPopup({}));
  expect(next).toBe(launched.url('popup.html'));
});

test('in a small window where the browser does not open the popup; Escape closes it', async ({
  open,
  context,
}) => {
  const background = await worker(context);
  await background.evaluate(() => {
    Object.assign(globalThis, { openPopup: chrome.action.openPopup });
    Object.assign(chrome.action, { openPopup: () => Promise.reject(new Error('no gesture')) });
  });
  const page = await open('textarea', UNMATCHED);
  const opened = context.waitForEvent('page');
  await pressCommand(context, page);
  const own = await opened;
  await background.evaluate(() => {
    Object.assign(chrome.action, { openPopup: Reflect.get(globalThis, 'openPopup') });
  });
  await expect(own.locator('[data-phase]')).toBeVisible();
  const closed = own.waitForEvent('close');
  // It is gone before the key is up.
  await own.keyboard.press('Escape').catch(() => null);
  await closed;
});
