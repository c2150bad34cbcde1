import type { Page } from '@playwright/test';
import type { Box, Found, Layout } from '../pages/layouts';
import { expect, HEATED, MATCHED, overlaps, overlayIn, serve, settled, test } from './extension';
import { still } from './still';

/** How near to the window's edge a card may come, in CSS pixels. */
const MARGIN = 8;

/** Numbers 0…1 that are the same every time (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Small ones more often than large ones. */
function windowFrom(random: () => number): Size {
  return { width: Math.round(320 + random() ** 2 * 960), height: Math.round(300 + random() ** 2 * 500) };
}

function layoutIn(window: Size, times: number, random: () => number): Layout {
  const between = (from: number, to: number) => Math.round(from + random() * Math.max(0, to - from));
  const oneOf = <Value>(values: readonly Value[]) => values[Math.floor(random() * values.length)] as Value;
  const width = between(160, window.width - 80);
  const height = oneOf([
    40,
    64,
    between(40, window.height / 2),
    between(window.height / 2, window.height - 60),
  ]);
  /** At an edge as often as not. */
  const along = (room: number) => oneOf([0, room, between(0, room), between(0, room)]);
  return {
    times,
    composer: { x: along(window.width - width - 72), y: along(window.height - height - 48), width, height },
    grows: oneOf([true, false]),
    send: oneOf(['after', 'below', 'in-corner']),
    bars: [oneOf([0, 48]), oneOf([0, 48])],
    list: oneOf([
      null,
      null,
      { width: between(80, 240), height: between(32, 160), above: oneOf([true, false]) },
    ]),
    scrolled: oneOf([null, null, between(0, height / 2)]),
  };
}

/** Whether a card of this size could be somewhere in the window and over none of these. */
function hasRoom({ width, height }: Size, window: Size, taken: readonly Box[]): boolean {
  for (let y = MARGIN; y + height <= window.height - MARGIN; y += 4)
    for (let x = MARGIN; x + width <= window.width - MARGIN; x += 4)
      if (!taken.some((box) => overlaps(box, { x, y, width, height }))) return true;
  return false;
}

/** The box around several, as the card sees a text. */
function around(boxes: readonly Box[]): Box[] {
  if (boxes.length === 0) return [];
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return [{ x, y, width: right - x, height: bottom - y }];
}

/** What a card must not be over; null where it can be over nothing else. */
function mustBeFree(card: Size, window: Size, { text, caret, send, list }: Found): Box[] | null {
  const needed = [...caret, ...send, ...list];
  if (hasRoom(card, window, [...around(text), ...needed])) return [...text, ...needed];
  return hasRoom(card, window, needed) ? needed : null;
}

async function start(page: Page, kind: string) {
  await serve(page, MATCHED, 'layouts');
  await page.goto(`${MATCHED}/#${kind}`);
  await page.locator('#field').focus();
  await page.keyboard.type(HEATED);
  await expect(overlayIn(page).locator('[data-moment=heated]')).toBeVisible();
}

/** What is wrong with where the card is, if anything. */
function faultsOf(found: Found, window: Size): string[] {
  const { card } = found;
  if (!card) return ['no card'];
  const within =
    card.x >= 0 &&
    card.y >= 0 &&
    card.x + card.width <= window.width &&
    card.y + card.height <= window.height;
  const over = (mustBeFree(card, window, found) ?? []).some((box) => overlaps(box, card));
  return [...(within ? [] : ['out of the window']), ...(over ? ['over what is needed'] : [])];
}

for (const kind of ['rich', 'plain'])
  test(`a hundred layouts of a ${kind} field: whole in the window, over nothing that is needed where there is room`, async ({
    context,
  }) => {
    const page = await context.newPage();
    await start(page, kind);
    const random = randomFrom(kind.length);
    let roomy = 0;
    const wrong: string[] = [];
    for (let n = 0; n < 20; n++) {
      const window = windowFrom(n === 0 ? () => 0 : random);
      const times = [1, 2, 4, 12][n % 4] ?? 1;
      await page.setViewportSize(window);
      for (let m = 0; m < 5; m++) {
        const layout = layoutIn(window, times, random);
        await page.evaluate(([each, draft]) => self.arrange(each, draft), [layout, HEATED] as const);
        // The draft is only looked at when it is another one.
        await (m === 0 ? settled(page) : still(page));
        let found = await page.evaluate(() => self.find());
        const faults = async () => {
          found = await page.evaluate(() => self.find());
          return faultsOf(found, window);
        };
        await expect
          .poll(faults, { intervals: [20, 50, 100], timeout: 5_000 })
          .toEqual([])
          .catch(() => wrong.push(JSON.stringify({ window, layout, found })));
        if (found.card && mustBeFree(found.card, window, found)) roomy++;
      }
    }
    expect(wrong).toEqual([]);
    // Else it would prove nothing.
    expect(roomy).toBeGreaterThan(60);
    expect(roomy).toBeLessThan(100);
  });
