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
  readonly units: Uint16Array;
}

export function createSegmentText(): SegmentText {
  return { text: '', from: 0, to: 0, length: 0, units: new Uint16Array(MOST_UNITS) };
}

/**
 * Reads the segment that begins at `from`: up to a line break, or to sentence punctuation and the white space behind
 * it, or to a space once the stretch has grown long. Its end depends on nothing before `from`, and on nothing beyond
 * the first unit of the next segment.
 */
export function readSegment(text: string, from: number, out: SegmentText): void {
  const { units } = out;
  const most = Math.min(text.length - from, MOST_UNITS);
  let n = 0;
  let done = false;
  while (n < most && !done) {
    const c = text.charCodeAt(from + n);
    units[n++] = c;
    if (c > 63 && c !== 0x2026 && c !== 0xa0) continue;
    if (c === 10) break;
    if (c === 46 || c === 33 || c === 63 || c === 0x2026) {
      for (; n < most; n++) {
        const next = text.charCodeAt(from + n);
        if (!isCloser(next)) {
          done = isBlank(next);
          break;
        }
        units[n] = next;
      }
    } else if (n > LONG && isBlank(c)) break;
  }
  let to = from + n;
  if (done) while (to < text.length && isBlank(text.charCodeAt(to))) to++;
  out.text = text;
  out.from = from;
  out.to = to;
  out.length = n;
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
