import type { Box } from '../composer/box';

type Size = Pick<Box, 'width' | 'height'>;

/** What placing has to go by. */
export interface Surroundings {
  /** What is to be seen of the window: less than all of it while a touch keyboard is up, or where the page is pinched larger. */
  readonly window: Box;
  /** The field, as far as it can be seen. */
  readonly composer: Box;
  /** What is written in it. */
  readonly text: Box | null;
  readonly caret: Box | null;
  /** Writing goes from right to left. */
  readonly rightToLeft: boolean;
  /** Send button, suggestions and the like. */
  readonly controls: readonly Box[];
}

/** The room between card and field, and between card and window, in CSS pixels. */
export const GAP = 8;

/** The widest that a card is, in CSS pixels. */
const WIDEST = 340;

/** Less room than this above and below a composer is none, in CSS pixels: a card must show its line and its choices. */
const LEAST_ROOM = 160;

/** With less than this, a card that is higher goes beside the composer rather than above or below, if it can. In CSS pixels. */
const GOOD_ROOM = 400;

/** The largest size of anything in a window. */
export function roomIn(window: Box): Size {
  return { width: Math.min(WIDEST, window.width - 2 * GAP), height: window.height - 2 * GAP };
}

/** The largest size at which a card need not be over the composer; where that leaves too little, all that is seen of the window. */
export function largest({ window, composer }: Pick<Surroundings, 'window' | 'composer'>): Size {
  const size = roomIn(window);
  const above = composer.y - window.y;
  const below = window.y + window.height - composer.y - composer.height;
  const before = composer.x - window.x;
  const after = window.x + window.width - composer.x - composer.width;
  const room = Math.max(above, below) - 2 * GAP;
  const canBeBeside = Math.max(before, after) >= WIDEST + 2 * GAP;
  return room < (canBeBeside ? GOOD_ROOM : LEAST_ROOM)
    ? size
    : { ...size, height: Math.min(size.height, room) };
}

/**
 * Where a card goes: beside the composer, always whole inside the window (or at its corner where it is larger), over nothing
 * that is needed if there is such a place at all. Where there is none the caret stays free before the send button and lists,
 * these before the text, and the text before the rest of the field.
 */
export function place(card: Size, around: Surroundings): { readonly x: number; readonly y: number } {
  const { window } = around;
  let best = { x: window.x + GAP, y: window.y + GAP };
  let least = Number.POSITIVE_INFINITY;
  for (const [x, y] of candidates(card, around)) {
    const box = {
      ...card,
      x: inside(x, card.width, window.x, window.width),
      y: inside(y, card.height, window.y, window.height),
    };
    const cost = costOf(box, around);
    if (cost < least) {
      least = cost;
      best = { x: box.x, y: box.y };
    }
    if (cost === 0) break;
  }
  return best;
}

/** Where something goes that belongs to nothing in the page: the middle of the window, or its corner where it is larger. */
export function inTheMiddle(card: Size, window: Box): { readonly x: number; readonly y: number } {
  return {
    x: inside(window.x + (window.width - card.width) / 2, card.width, window.x, window.width),
    y: inside(window.y + (window.height - card.height) / 2, card.height, window.y, window.height),
  };
}

/** The places that one would wish for, then all that touch something: if any place is free, one of these is. The first of equals wins. */
function* candidates(card: Size, around: Surroundings): Generator<readonly [x: number, y: number]> {
  yield* wished(card, around);
  yield* touching(card, around, GAP);
  yield* touching(card, around, 0);
}

/** Above, below, or beside the composer, at the line's end first: the other's last words stand at its start. */
function wished(card: Size, { composer: c, rightToLeft }: Surroundings): (readonly [x: number, y: number])[] {
  const right = c.x + c.width - card.width;
  const [end, start] = rightToLeft ? [c.x, right] : [right, c.x];
  const after = c.x + c.width + GAP;
  const before = c.x - card.width - GAP;
  const [beyond, ahead] = rightToLeft ? [before, after] : [after, before];
  const bottom = c.y + c.height - card.height;
  const above = c.y - card.height - GAP;
  const below = c.y + c.height + GAP;
  return [
    [end, above],
    [start, above],
    [end, below],
    [start, below],
    [beyond, bottom],
    [beyond, c.y],
    [ahead, bottom],
    [ahead, c.y],
  ];
}

/** Every corner between what is needed and the window's edges, `gap` pixels off what is needed; the nearest to the composer first. */
function touching(card: Size, around: Surroundings, gap: number): (readonly [x: number, y: number])[] {
  const { window, composer, text, caret, controls } = around;
  const needed = [composer, text, caret && grown(caret, GAP), ...controls].filter((box) => box !== null);
  const xs = needed.flatMap(({ x, width }) => [x - card.width - gap, x + width + gap]);
  const ys = needed.flatMap(({ y, height }) => [y - card.height - gap, y + height + gap]);
  const distance = ([x, y]: readonly [number, number]) =>
    Math.abs(x + card.width / 2 - composer.x - composer.width / 2) +
    Math.abs(y + card.height / 2 - composer.y - composer.height / 2);
  return [window.x, window.x + window.width, ...xs]
    .flatMap((x) => [window.y, window.y + window.height, ...ys].map((y) => [x, y] as const))
    .sort((a, b) => distance(a) - distance(b));
}

/** What covering one square pixel costs: of each less than the least of the one before, however much of it. */
const COST = { caret: 1e18, control: 1e12, text: 1e6, composer: 1 };

function costOf(card: Box, { composer, text, caret, controls }: Surroundings): number {
  let cost = COST.composer * overlap(card, composer);
  if (text) cost += COST.text * overlap(card, text);
  if (caret) cost += COST.caret * overlap(card, grown(caret, GAP));
  for (const control of controls) cost += COST.control * overlap(card, control);
  return cost;
}

/** The area that two boxes share, in square pixels. */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

function grown(box: Box, by: number): Box {
  return { x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by };
}

function inside(at: number, size: number, from: number, room: number): number {
  return Math.max(from + GAP, Math.min(at, from + room - size - GAP));
}
