import type { Page } from '@playwright/test';
import { composerIn, expect, HEATED, overlayIn, settled, test } from './extension';

/** A way to send, played on a page. */
type Way = (page: Page) => Promise<void>;

const sendButton = (page: Page) => page.getByTestId('send-button');

const enter: Way = (page) => page.keyboard.press('Enter');
const click: Way = (page) => sendButton(page).click();
const spaceOnButton: Way = async (page) => {
  await sendButton(page).focus();
  await page.keyboard.press('Space');
};
const enterOnButton: Way = async (page) => {
  await sendButton(page).focus();
  await page.keyboard.press('Enter');
};
const pen: Way = async (page) => {
  const box = await sendButton(page).boundingBox();
  if (!box) throw new Error('the send button has no box');
  const cdp = await page.context().newCDPSession(page);
  const at = {
    x: box.x + box.width / 2,
    y: box.y + box.height / 2,
    button: 'left',
    clickCount: 1,
    pointerType: 'pen',
  } as const;
  await cdp.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at });
  await cdp.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at });
  await cdp.detach();
};
const touch: Way = async (page) => {
  const box = await sendButton(page).boundingBox();
  if (!box) throw new Error('the send button has no box');
  const cdp = await page.context().newCDPSession(page);
  const touchPoints = [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }];
  await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await cdp.detach();
};
const clickSubmit: Way = (page) => page.getByRole('button', { name: 'Absenden' }).click();
const pressEarly: Way = (page) => page.locator('.btn-send').click();
const keyEarly: Way = async (page) => {
  await page.locator('.btn-send').focus();
  await page.keyboard.press('Enter');
};

const BUTTONS = { click, spaceOnButton, enterOnButton, pen, touch };
const EVERY = { enter, ...BUTTONS };

const PAGES: Readonly<Record<string, Readonly<Record<string, Way>>>> = {
  textarea: EVERY,
  shadow: EVERY,
  contenteditable: EVERY,
  lexical: EVERY,
  'slate-react': EVERY,
  quill: EVERY,
  'prosemirror-view': EVERY,
  form: { enter, clickSubmit },
  early: { enter: pressEarly, pressEarly, keyEarly },
  slow: { enter, click },
};

const CALM = 'See you at seven.';

const sent = (page: Page) => page.evaluate(() => window.sent);
const hold = (page: Page) => overlayIn(page).locator('[data-view=hold]');

/** Types a heated draft and tries to send it: it is held. */
async function holdIt(page: Page, send: Way) {
  await composerIn(page).click();
  await page.keyboard.type(HEATED);
  await expect(overlayIn(page).locator('[data-moment=heated]')).toBeVisible();
  await send(page);
  await expect(hold(page)).toBeVisible();
  expect(await sent(page)).toEqual([]);
}

/** Sent, and nothing more comes of it: neither from us nor from a page that takes its time. */
async function staysSent(page: Page, messages: readonly string[]) {
  await expect.poll(() => sent(page)).toEqual(messages);
  await expect(overlayIn(page)).toHaveCount(0);
  await settled(page);
  await expect(page.locator('body')).not.toHaveAttribute('data-waiting', /[1-9]/);
  expect(await sent(page)).toEqual(messages);
}

const OUTCOMES: Readonly<Record<string, (page: Page, send: Way) => Promise<void>>> = {
  async calm(page, send) {
    await composerIn(page).click();
    await page.keyboard.type(CALM);
    await settled(page);
    await send(page);
    await staysSent(page, [CALM]);
  },
  async 'heated, pressed twice'(page, send) {
    await holdIt(page, send);
    await send(page);
    await staysSent(page, [HEATED.trim()]);
  },
  async 'held, then sent anyway'(page, send) {
    await holdIt(page, send);
    await overlayIn(page).getByRole('button', { name: 'Send anyway' }).click();
    await staysSent(page, [HEATED.trim()]);
  },
  async 'held, then edited'(page, send) {
    await holdIt(page, send);
    await overlayIn(page).getByRole('button', { name: 'Back to the draft' }).click();
    await expect(overlayIn(page)).toHaveCount(0);
    await composerIn(page).focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(CALM);
    await settled(page);
    await send(page);
    await staysSent(page, [CALM]);
  },
};

let combinations = 0;

for (const [name, ways] of Object.entries(PAGES))
  for (const [way, send] of Object.entries(ways))
    for (const [outcome, play] of Object.entries(OUTCOMES)) {
      combinations++;
      test(`${name}, ${way}, ${outcome}`, async ({ open }) => play(await open(name), send));
    }

test(`never none, never two: ${combinations} combinations`, () => {
  expect(combinations).toBeGreaterThan(150);
});
