/** A box in CSS pixels, relative to the window. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

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

/** The largest size of anything in a window. */
export function roomIn(window: Box): { readonly width: number; readonly height: number } {
  return { width: Math.min(WIDEST, window.width - 2 * GAP), height: window.height - 2 * GAP };
}

/** The largest size at which a card need not be over the composer; where that leaves too little, all that is seen of the window. */
export function largest({ window, composer }: Surroundings): {
  readonly width: number;
  readonly height: number;
} {
  const size = roomIn(window);
  const above = composer.y - window.y;
  const below = window.y + window.height - composer.y - composer.height;
  const before = composer.x - window.x;
  const after = window.x + window.width - composer.x - composer.width;
  const room = Math.max(above, below) - 2 * GAP;
  if (Math.max(before, after) >= WIDEST + 2 * GAP || room < LEAST_ROOM) return size;
  return { ...size, height: Math.min(size.height, room) };
}

/** What covering one square pixel costs. The caret and the send button must stay free whatever the rest looks like. */
const COST = { caret: 1e6, control: 1e5, text: 1e3, composer: 1 };

/**
 * Where a card goes: beside the composer, always whole inside the window (or at its corner where it is larger), over nothing
 * that is needed where there is room, and over the least where there is none.
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
export function inTheMiddle(
  card: Size,
  window: Surroundings['window'],
): { readonly x: number; readonly y: number } {
  return {
    x: inside(window.x + (window.width - card.width) / 2, card.width, window.x, window.width),
    y: inside(window.y + (window.height - card.height) / 2, card.height, window.y, window.height),
  };
}

/** Above, below, beside (at the line's end first: the other's last words stand at its start), then the window's corners, then the corners of the composer itself; the first of equals wins. */
function candidates(card: Size, { composer: c, window: w, rightToLeft }: Surroundings): [number, number][] {
  const right = c.x + c.width - card.width;
  const [end, start] = rightToLeft ? [c.x, right] : [right, c.x];
  const after = c.x + c.width + GAP;
  const before = c.x - card.width - GAP;
  const [beyond, ahead] = rightToLeft ? [before, after] : [after, before];
  const bottom = c.y + c.height - card.height;
  const above = c.y - card.height - GAP;
  const below = c.y + c.height + GAP;
  const corners: [number, number][] = [
    [w.x + w.width, w.y + w.height],
    [w.x, w.y + w.height],
    [w.x + w.width, w.y],
    [w.x, w.y],
  ];
  return [
    [end, above],
    [start, above],
    [end, below],
    [start, below],
    [beyond, bottom],
    [beyond, c.y],
    [ahead, bottom],
    [ahead, c.y],
    ...corners,
    [right - GAP, bottom - GAP],
    [right - GAP, c.y + GAP],
    [c.x + GAP, bottom - GAP],
  ];
}

function costOf(box: Box, { composer, text, caret, controls }: Surroundings): number {
  let cost = COST.composer * overlap(box, composer);
  if (text) cost += COST.text * overlap(box, text);
  if (caret) cost += COST.caret * overlap(box, grown(caret, GAP));
  for (const control of controls) cost += COST.control * overlap(box, control);
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
