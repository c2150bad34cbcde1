import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Box } from '../../../lib/composer/box';
import { GAP, largest, overlap, place, type Surroundings } from '../../../lib/overlay/place';

const CARD = { width: 340, height: 120 };

const around = (composer: Box, more: Partial<Surroundings> = {}): Surroundings => ({
  window: { x: 0, y: 0, width: 1280, height: 800 },
  rightToLeft: false,
  composer,
  text: composer,
  caret: null,
  controls: [],
  ...more,
});

const placed = (surroundings: Surroundings): Box => ({ ...CARD, ...place(CARD, surroundings) });

describe('place', () => {
  test('above a composer at the foot of the window, at its end', () => {
    const composer = { x: 100, y: 700, width: 900, height: 60 };
    expect(placed(around(composer))).toMatchObject({ x: 660, y: 572 });
  });

  test('below one at the top, and beside one that is as tall as the window', () => {
    expect(placed(around({ x: 100, y: 20, width: 900, height: 60 })).y).toBe(88);
    expect(placed(around({ x: 0, y: 0, width: 700, height: 800 })).x).toBe(708);
  });

  test('in a composer that fills the window: off the text, off the caret', () => {
    const composer = { x: 0, y: 0, width: 1280, height: 800 };
    const text = { x: 10, y: 10, width: 1200, height: 200 };
    const caret = { x: 300, y: 190, width: 1, height: 20 };
    const box = placed(around(composer, { text, caret }));
    expect(overlap(box, text)).toBe(0);
    expect(overlap(box, caret)).toBe(0);
  });

  test('at the other end where writing goes from right to left', () => {
    const composer = { x: 100, y: 700, width: 900, height: 60 };
    expect(placed(around(composer, { rightToLeft: true })).x).toBe(100);
  });

  test('in the part of the window that a touch keyboard leaves, wherever that is', () => {
    const composer = { x: 0, y: 300, width: 400, height: 60 };
    const window = { x: 20, y: 120, width: 380, height: 300 };
    const box = placed(around(composer, { window }));
    expect(box.x).toBeGreaterThanOrEqual(window.x);
    expect(box.y).toBeGreaterThanOrEqual(window.y);
    expect(box.x + box.width).toBeLessThanOrEqual(window.x + window.width);
    expect(box.y + box.height).toBeLessThanOrEqual(window.y + window.height);
    expect(overlap(box, composer)).toBe(0);
  });

  test('beside a list of suggestions, not over it', () => {
    const composer = { x: 100, y: 600, width: 400, height: 60 };
    const list = { x: 100, y: 400, width: 400, height: 196 };
    expect(overlap(placed(around(composer, { controls: [list] })), list)).toBe(0);
  });

  test('over random windows: whole inside where it fits, never over a send button or a caret that leaves room', () => {
    const size = fc.integer({ min: 320, max: 1600 });
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(size, size, part, part, part, part, (width, height, px, py, pw, ph) => {
        const composer = {
          width: 120 + pw * (width - 120),
          height: 32 + ph * (height / 2 - 32),
          x: 0,
          y: 0,
        };
        composer.x = px * (width - composer.width);
        composer.y = py * (height - composer.height);
        const send = {
          x: composer.x + composer.width - 60,
          y: composer.y + composer.height - 32,
          width: 60,
          height: 32,
        };
        const caret = { x: composer.x + 8, y: composer.y + 8, width: 1, height: 20 };
        const card = { width: Math.min(340, width - 16), height: 120 };
        const at = place(
          card,
          around(composer, { window: { x: 0, y: 0, width, height }, text: null, caret, controls: [send] }),
        );
        const box = { ...card, ...at };
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.y).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(width);
        expect(box.y + box.height).toBeLessThanOrEqual(height);
        expect(overlap(box, send)).toBe(0);
        expect(overlap(box, caret)).toBe(0);
      }),
      { numRuns: 500 },
    );
  });

  test('over random windows full of things: over nothing that is needed if there is any such place, else over the text before what matters more', () => {
    const window = { x: 0, y: 0, width: 600, height: 400 };
    const card = { width: 200, height: 120 };
    const boxIn = (maxWidth: number, maxHeight: number) =>
      fc
        .record({
          x: fc.nat(window.width),
          y: fc.nat(window.height),
          width: fc.integer({ min: 8, max: maxWidth }),
          height: fc.integer({ min: 8, max: maxHeight }),
        })
        .map((box) => ({
          ...box,
          x: Math.min(box.x, window.width - box.width),
          y: Math.min(box.y, window.height - box.height),
        }));
    const hasRoom = (needed: readonly Box[]) => {
      for (let y = GAP; y + card.height <= window.height - GAP; y += 4)
        for (let x = GAP; x + card.width <= window.width - GAP; x += 4)
          if (needed.every((each) => overlap(each, { x, y, ...card }) === 0)) return true;
      return false;
    };
    const seen = { free: 0, overText: 0 };
    fc.assert(
      fc.property(boxIn(500, 300), fc.array(boxIn(120, 200), { maxLength: 3 }), (text, controls) => {
        const box = { ...card, ...place(card, around(text, { window, text, controls })) };
        const over = (needed: readonly Box[]) => needed.some((each) => overlap(each, box) > 0);
        if (hasRoom([text, ...controls])) {
          seen.free++;
          expect(over([text, ...controls])).toBe(false);
        } else if (hasRoom(controls)) {
          seen.overText++;
          expect(over(controls)).toBe(false);
        }
      }),
      { numRuns: 500, seed: 1 },
    );
    expect(Math.min(seen.free, seen.overText)).toBeGreaterThan(20);
  });
});

describe('the largest that a card may be', () => {
  const window = { x: 0, y: 0, width: 600, height: 560 };
  test.each([
    ['above a composer at the foot', { x: 0, y: 480, width: 600, height: 60 }, { width: 340, height: 464 }],
    ['below one at the top', { x: 0, y: 20, width: 600, height: 100 }, { width: 340, height: 424 }],
    [
      'all there is, beside a narrow one',
      { x: 0, y: 0, width: 200, height: 560 },
      { width: 340, height: 544 },
    ],
    [
      'above one at the foot with much room above, though there is room beside it',
      { x: 0, y: 480, width: 200, height: 60 },
      { width: 340, height: 464 },
    ],
    [
      'all there is, where nothing is free',
      { x: 0, y: 0, width: 600, height: 560 },
      { width: 340, height: 544 },
    ],
  ])('%s', (_, composer, size) => {
    expect(largest({ window, composer })).toEqual(size);
  });

  test('in a narrow window', () => {
    const narrow = { x: 0, y: 0, width: 320, height: 560 };
    expect(largest({ window: narrow, composer: { x: 0, y: 500, width: 320, height: 60 } }).width).toBe(304);
  });
});
