import { CLASSES, type NEWLINE, type OTHER } from './characters.ts';

const UNIT_CLASSES = CLASSES;

/** Longest stretch without a sentence end that is taken as one segment, in UTF-16 units. */
const LONG = 240;

/** No segment has more units than this, but for the white space at its end. */
export const MOST_UNITS = 2 * LONG + 2;

/** One segment of a text, its units copied out once: reading a string unit by unit is slow. Reused. */
export interface SegmentText {
  text: string;
  /** UTF-16 offsets in the text. */
  from: number;
  to: number;
  /** Number of units copied; white space beyond {@link MOST_UNITS} is left out. */
  length: number;
  /** The units, and a 0 behind them, so that a reader need not ask at each of them whether it is the last. */
  readonly units: Uint16Array;
}

export function createSegmentText(): SegmentText {
  return { text: '', from: 0, to: 0, length: 0, units: new Uint16Array(MOST_UNITS + 1) };
}

/**
 * Reads the segment that begins at `from`: up to a line break, or to sentence punctuation and the white space behind
 * it, or to a space once the stretch has grown long. Its end depends on nothing before `from`, and on nothing beyond
 * the first unit of the next segment.
 */
export function readSegment(text: string, from: number, out: SegmentText): void {
  // The engine reads and checks what is not the function's own at every unit, and imports slowest.
  const classes = UNIT_CLASSES;
  const newline: typeof NEWLINE = 1;
  const other: typeof OTHER = 3;
  const long: typeof LONG = 240;
  const { units } = out;
  const left = text.length - from;
  const most = left < MOST_UNITS ? left : MOST_UNITS;
  let n = 0;
  let ended = false;
  // So far nothing but a line break or punctuation ends it.
  let soon = most < long ? most : long;
  while (!ended) {
    let c = 0;
    let kind: number = other;
    while (n < soon && kind > newline) {
      c = text.charCodeAt((from + n) | 0);
      units[n++] = c;
      kind = classes[c] as number;
    }
    if (kind === newline || (n === most && kind > newline)) break;
    if (kind > newline) {
      if (n > long && isBlank(c)) break;
      soon = n + 1;
    } else {
      n = readClosers(text, from, n, most, units) | 0;
      ended = n < most && isBlank(text.charCodeAt(from + n));
    }
  }
  units[n] = 0;
  let to = from + n;
  if (ended) while (to < text.length && isBlank(text.charCodeAt(to))) to++;
  out.text = text;
  out.from = from;
  out.to = to;
  out.length = n;
}

/** Copies the punctuation that belongs to a sentence's end; the number of units copied with it. */
function readClosers(text: string, from: number, copied: number, most: number, units: Uint16Array): number {
  let n = copied;
  for (; n < most; n++) {
    const c = text.charCodeAt(from + n);
    if (!isCloser(c)) break;
    units[n] = c;
  }
  return n;
}

function isBlank(c: number): boolean {
  return c === 32 || c === 10 || c === 9 || c === 13 || c === 0xa0;
}

function isCloser(c: number): boolean {
  return (
    c === 46 ||
    c === 33 ||
    c === 63 ||
    c === 0x2026 ||
    c === 34 ||
    c === 39 ||
    c === 41 ||
    c === 0x201d ||
    c === 0x2019
  );
}
