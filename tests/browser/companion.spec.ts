import { HOST_NAME } from '../../lib/overlay/mount';
import {
  CALM,
  composerIn,
  expect,
  HEATED,
  LEAVING,
  MATCHED,
  overlaps,
  overlayIn,
  pageWithFirst,
  settled,
  test,
  UNMATCHED,
  worker,
} from './extension';

test('a withdrawing draft gets a card of its own', async ({ open }) => {
  const page = await open('textarea');
  await composerIn(page).click();
  await page.keyboard.type(LEAVING);
  await expect(overlayIn(page).locator('[data-moment=withdrawing]')).toBeVisible();
});

test('a word that is still being typed raises nothing', async ({ open }) => {
  const page = await open('textarea');
  await page.evaluate((host) => {
    new MutationObserver(() => {
      if (document.querySelector(host)) document.title = 'a card came up';
    }).observe(document.documentElement, { childList: true });
  }, HOST_NAME);
  await composerIn(page).click();
  for (const part of ['I want you to be my idiot', '-proof guide. ', 'Can you? ']) {
    await page.keyboard.type(part);
    await settled(page);
  }
  await expect(page).toHaveTitle('Chat');
});

test('a rest ends the word at the caret', async ({ open }) => {
  const page = await open('textarea');
  await composerIn(page).click();
  await page.keyboard.type('You pathetic liar');
  await expect(overlayIn(page).locator('[data-moment=heated]')).toBeVisible();
});

test('Escape closes the card and the page does not hear it', async ({ open }) => {
  const page = await open('textarea');
  await page.evaluate(() => {
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') document.title = 'closed by the page';
    });
  });
  await composerIn(page).click();
  await page.keyboard.type(HEATED);
  await expect(overlayIn(page)).toBeAttached();
  await page.keyboard.press('Escape');
  await expect(overlayIn(page)).toHaveCount(0);
  await expect(composerIn(page)).toBeFocused();
  await expect(page).toHaveTitle('Chat');

  await page.keyboard.press('Escape');
  await expect(page).toHaveTitle('closed by the page');
});

test('not now keeps it closed for this draft', async ({ open }) => {
  const page = await open('contenteditable');
  await composerIn(page).click();
  await page.keyboard.type(HEATED);
  await overlayIn(page).getByRole('button', { name: 'Not now' }).click();
  await expect(overlayIn(page)).toHaveCount(0);
  await expect(composerIn(page)).toBeFocused();
  await page.keyboard.type(`${HEATED}${HEATED}`);
  await settled(page);
  await expect(overlayIn(page)).toHaveCount(0);
});

test('the card goes when the draft cools', async ({ open }) => {
  const page = await open('textarea');
  await composerIn(page).click();
  await page.keyboard.type(HEATED);
  await expect(overlayIn(page)).toBeAttached();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(CALM);
  await expect(overlayIn(page)).toHaveCount(0);
});

test('a whole breath runs by the clock and asks how it reads', async ({ open, context }) => {
  await (await worker(context)).evaluate(() =>
    chrome.storage.local.set({ settings: { breaths: 1, pace: 'short' }, settings$: { v: 1 } }),
  );
  const page = await open('textarea');
  await composerIn(page).click();
  await page.keyboard.type(HEATED);
  await overlayIn(page).getByRole('button', { name: 'Breathe' }).click();
  await expect(overlayIn(page).locator('[data-phase=in]')).toContainText('Breath 1 of 1');
  await expect(overlayIn(page).locator('[data-phase=out]')).toBeVisible();
  await expect(overlayIn(page).locator('[data-view=after]')).toBeVisible({ timeout: 10_000 });
  await expect(composerIn(page)).toBeFocused();
});

test('keys pressed in the overlay do not reach the page', async ({ open }) => {
  const page = await open('textarea');
  await page.evaluate(() => {
    document.addEventListener('keydown', (event) => {
      document.title += event.key;
    });
  });
  await composerIn(page).click();
  await page.keyboard.type(HEATED);
  await overlayIn(page).getByRole('button', { name: 'Pause' }).click();
  await expect(overlayIn(page).getByRole('dialog')).toBeFocused();
  await page.evaluate(() => {
    document.title = 'quiet';
  });
  await page.keyboard.type('gek');
  await expect(page).toHaveTitle('quiet');
});

test('settings take effect in an open tab at once', async ({ open, context }) => {
  const page = await open('textarea');
  await composerIn(page).click();
  await page.keyboard.type(HEATED);
  await expect(overlayIn(page)).toBeAttached();
  const set = async (settings: object) =>
    (await worker(context)).evaluate((stored) => chrome.storage.local.set({ settings: stored }), settings);
  await set({ sitesOff: [new URL(MATCHED).hostname] });
  await expect(overlayIn(page)).toHaveCount(0);
  await set({ sitesOff: [] });
  await page.keyboard.type(HEATED);
  await expect(overlayIn(page).locator('[data-moment=heated]')).toBeVisible();
});

test('a store full of rubbish counts as the defaults', async ({ open, context }) => {
  await (await worker(context)).evaluate(() =>
    chrome.storage.local.set({
      settings: { sitesOff: 'all', breaths: -3, pace: 'constructor', sensitivity: 7 },
    }),
  );
  const page = await open('textarea');
  await composerIn(page).click();
  await page.keyboard.type(HEATED);
  await expect(overlayIn(page).locator('[data-moment=heated]')).toBeVisible();
});

test('it runs on no other host', async ({ open }) => {
  const page = await open('textarea', UNMATCHED);
  await composerIn(page).click();
  await page.keyboard.type(HEATED);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => window.sent)).toHaveLength(1);
  await expect(overlayIn(page)).toHaveCount(0);
});

test('Gmail: the manifest matches, the body is the composer, recipient and subject are not', async ({
  open,
}) => {
  const page = await open('gmail', 'https://mail.google.com');
  for (const label of ['To', 'Subject']) {
    await page.getByLabel(label, { exact: true }).fill(HEATED);
    await settled(page);
    await expect(overlayIn(page)).toHaveCount(0);
  }
  await page.getByLabel('Message Body').click();
  await page.keyboard.type(HEATED);
  await expect(overlayIn(page).locator('[data-moment=heated]')).toBeVisible();
  await page.getByRole('button', { name: 'Send' }).click();
  await overlayIn(page).getByRole('button', { name: 'Send anyway' }).click();
  await expect.poll(() => page.evaluate(() => window.sent)).toEqual([HEATED.trim()]);
});

for (const frame of ['srcdoc', 'blank'])
  test(`a composer in a frame without an address: ${frame}`, async ({ open }) => {
    const page = await open('frames');
    const inside = page.frameLocator(`[name=${frame}]`);
    await inside.locator('#editor textarea, #editor[contenteditable]').click();
    await page.keyboard.type(HEATED);
    // The card is in the page around the frame, where there is room for it.
    const card = await overlayIn(page).locator('[data-moment=heated]').boundingBox();
    const composer = await inside.locator('#editor textarea, #editor[contenteditable]').boundingBox();
    expect(card?.y).toBeGreaterThan((composer?.y ?? 0) - 200);
    expect(card && composer && overlaps(card, composer)).toBe(false);
  });

test('in a modal dialog the card can be used', async ({ open }) => {
  const page = await open('dialog');
  await composerIn(page).click();
  await page.keyboard.type(HEATED);
  await overlayIn(page).getByRole('button', { name: 'Not now' }).click();
  await expect(overlayIn(page)).toHaveCount(0);
});

test('however fast the keys are, the companion comes once', async () => {
  const { page, said, close } = await pageWithFirst('console.log("the companion came");');
  await composerIn(page).evaluate((field, draft) => {
    field.focus();
    for (const word of draft.split(/(?<= )/)) document.execCommand('insertText', false, word);
  }, HEATED);
  await page.keyboard.type(HEATED);
  await expect(overlayIn(page).locator('[data-moment=heated]')).toBeVisible();
  expect(said).toEqual(['the companion came']);
  await close();
});

test('fields that are no composers stay without a card', async ({ open }) => {
  const page = await open('not-composers');
  const fields = page.locator('[data-field]');
  expect(await fields.count()).toBeGreaterThan(5);
  for (const field of await fields.all()) {
    await field.focus();
    await page.keyboard.type(HEATED);
    await page.keyboard.press('Enter');
    await settled(page);
    await expect(overlayIn(page), `${await field.getAttribute('data-field')}`).toHaveCount(0);
  }
});

test('a page that removes the overlay loses nothing but the card', async ({ open }) => {
  const page = await open('textarea');
  await composerIn(page).click();
  await page.keyboard.type(HEATED);
  await expect(overlayIn(page)).toBeAttached();
  await overlayIn(page).evaluate((host) => host.remove());
  await page.keyboard.type('Again. ');
  await expect(overlayIn(page).locator('[data-moment=heated]')).toBeVisible();
  await page.keyboard.press('Enter');
  await overlayIn(page).evaluate((host) => host.remove());
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => window.sent)).toEqual([`${HEATED}Again.`]);
});

test('the extension asks the network for nothing', async ({ open }) => {
  const page = await open('textarea');
  const asked: string[] = [];
  page.context().on('request', (request) => asked.push(request.url()));
  await composerIn(page).click();
  await page.keyboard.type(HEATED);
  await expect(overlayIn(page)).toBeAttached();
  await page.keyboard.press('Enter');
  await settled(page);
  expect(asked).toEqual([]);
});
