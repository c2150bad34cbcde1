import type { Page } from '@playwright/test';
import { CALM, expect, HEATED, MATCHED, overlayIn, settled, test } from './extension';
import { EDITOR_PAGES, enter, locate, SITE_PAGES, sendBy, sentIn, type TestPage, type Way } from './pages';
import { openPage } from './shared-suite';

/** A way to send, played on a page. */
type Send = (page: Page) => Promise<void>;

/** The middle of a page's send control. */
async function middleOf(page: Page, { sendControl }: TestPage) {
  const box = sendControl && (await locate(page, sendControl).boundingBox());
  if (!box) throw new Error('the send control has no box');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const pen = async (page: Page, tested: TestPage) => {
  const at = {
    ...(await middleOf(page, tested)),
    button: 'left',
    clickCount: 1,
    pointerType: 'pen',
  } as const;
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at });
  await cdp.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at });
  await cdp.detach();
};

const touch = async (page: Page, tested: TestPage) => {
  const touchPoints = [await middleOf(page, tested)];
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await cdp.detach();
};

const extra = (file: string, selector: string, ways: readonly Way[]): TestPage => ({
  name: file,
  file,
  url: `${MATCHED}/${file}`,
  composer: { frame: null, selector: '#editor textarea' },
  sendControl: { frame: null, selector },
  ways,
});

/** Pages with habits of their own: a form, a control that sends when the press begins, a page that takes half a second. */
const ODD_PAGES = [
  extra('form', 'form button', ['Enter', 'click', 'Space']),
  extra('early', '.btn-send', ['click', 'Space']),
  extra('slow', '.send-button', ['Enter', 'click']),
];

const hold = (page: Page) => overlayIn(page).locator('[data-view=hold]');

/** Types a heated draft and tries to send it: it is held. */
async function holdIt(page: Page, tested: TestPage, send: Send) {
  await enter(page, tested);
  await page.keyboard.type(HEATED);
  await expect(overlayIn(page).locator('[data-moment=heated]')).toBeVisible();
  await send(page);
  await expect(hold(page)).toBeVisible();
  expect(await sentIn(page)).toEqual([]);
}

/** Sent, and nothing more comes of it: neither from us nor from a page that takes its time. */
async function isSentOnce(page: Page, tested: TestPage, message: string) {
  await expect.poll(async () => (await sentIn(page)).length).toBe(1);
  await expect(overlayIn(page)).toHaveCount(0);
  await settled(locate(page, tested.composer));
  await expect(page.locator('body')).not.toHaveAttribute('data-waiting', /[1-9]/);
  const sent = await sentIn(page);
  expect(sent).toHaveLength(1);
  expect(sent[0]?.split('\n')[0]?.trim()).toBe(message.trim());
}

type Outcome = (page: Page, tested: TestPage, send: Send) => Promise<void>;

const pressedTwice: Outcome = async (page, tested, send) => {
  await holdIt(page, tested, send);
  await send(page);
  await isSentOnce(page, tested, HEATED);
};

const sentAnyway: Outcome = async (page, tested, send) => {
  await holdIt(page, tested, send);
  await overlayIn(page).getByRole('button', { name: 'Send anyway' }).click();
  await isSentOnce(page, tested, HEATED);
};

const calm: Outcome = async (page, tested, send) => {
  const composer = await enter(page, tested);
  await page.keyboard.type(CALM);
  await settled(composer);
  await send(page);
  await isSentOnce(page, tested, CALM);
};

const edited: Outcome = async (page, tested, send) => {
  await holdIt(page, tested, send);
  await overlayIn(page).getByRole('button', { name: 'Back to the draft' }).click();
  await expect(overlayIn(page)).toHaveCount(0);
  const composer = locate(page, tested.composer);
  await composer.focus();
  // Editors learn of the caret from an event that comes later.
  await settled(composer);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(CALM);
  await settled(composer);
  await send(page);
  await isSentOnce(page, tested, CALM);
};

const EVERY = { calm, 'pressed twice': pressedTwice, 'sent anyway': sentAnyway, 'edited, then sent': edited };
const HELD = { 'pressed twice': pressedTwice, 'sent anyway': sentAnyway };

let combinations = 0;

function combine(tested: TestPage, outcomes: Readonly<Record<string, Outcome>>, pointers: boolean) {
  const ways: [string, Send][] = tested.ways.map((way) => [way, (page) => sendBy(page, tested, way)]);
  if (pointers) ways.push(['pen', (page) => pen(page, tested)], ['touch', (page) => touch(page, tested)]);
  for (const [way, send] of ways)
    for (const [name, play] of Object.entries(outcomes)) {
      combinations++;
      test(`${tested.name}, ${way}, ${name}`, async ({ open }) =>
        play(await openPage(open, tested), tested, send));
    }
}

for (const tested of EDITOR_PAGES)
  combine(tested, EVERY, tested.file === 'lexical' || tested.file === 'textarea');
for (const tested of ODD_PAGES) combine(tested, EVERY, false);
for (const tested of SITE_PAGES) combine(tested, HELD, false);

test(`never none, never two: ${combinations} combinations`, () => {
  expect(combinations).toBeGreaterThan(300);
});
