import type { SegmentText } from './segments.ts';

/** Where in the draft a segment stands, as bits. What is not the writer's own words is cut out. */
export type Mode = number;

/** At the start of a line. */
export const LINE_START = 1;
/** In a line that quotes the message answered ("> …"). */
const QUOTED_LINE = 2;
/** Between two lines of three backticks. */
const FENCE = 4;
/** After "-- " or the head of a quoted reply: nothing more is the writer's. */
const REST_CUT = 8;
/** After "On … wrote:", before it is known whether ">" lines follow. */
const REPLY_HEAD = 16;
/** In a draft of which the browser says that it is in another language. */
export const FOREIGN_DRAFT = 32;

/** The mode a draft begins in. */
export const FIRST_MODE: Mode = LINE_START;

const REPLY_LINE = '-----Original Message';

/** How far beyond its end a segment and what is said of it here may depend on the text, in UTF-16 units. */
export const LOOK_AHEAD = REPLY_LINE.length;

const NEWLINE = 10;
const GREATER = 62;
const BACKTICK = 96;
const DASH = 45;

function isBlankCode(c: number): boolean {
  return c === 32 || c === 9 || c === NEWLINE || c === 13 || c === 0xa0;
}

/** The mode after a segment, and whether the segment itself is cut: the sign bit tells, see {@link isCut}. */
export function step(segment: SegmentText, mode: Mode): number {
  const { text, from, to } = segment;
  let end = to;
  let newline = false;
  while (end > from && isBlankCode(text.charCodeAt(end - 1))) {
    if (text.charCodeAt(end - 1) === NEWLINE) newline = true;
    end--;
  }
  let start = from;
  while (start < end && isBlankCode(text.charCodeAt(start))) start++;
  let next = mode & ~LINE_START;
  let cut = (mode & (REST_CUT | FENCE | QUOTED_LINE)) !== 0;
  if (start < end && (mode & REST_CUT) === 0) {
    const c = text.charCodeAt(start);
    if ((mode & LINE_START) !== 0) {
      if (c === BACKTICK && text.startsWith('```', start)) {
        next ^= FENCE;
        cut = true;
      } else if ((mode & FENCE) === 0) {
        if ((mode & REPLY_HEAD) !== 0) {
          next &= ~REPLY_HEAD;
          if (c !== GREATER) next |= REST_CUT;
          cut = true;
        }
        if (c === GREATER) {
          next |= QUOTED_LINE;
          cut = true;
        } else if (isReplyHead(text, start, end)) {
          next |= REPLY_HEAD;
          cut = true;
        } else if (isSignature(text, start, end)) {
          next |= REST_CUT;
          cut = true;
        }
      }
    }
  }
  if (newline) next = (next | LINE_START) & ~QUOTED_LINE;
  else if (start === end) next |= mode & LINE_START;
  return cut ? ~next : next;
}

/** Whether a {@link step} result says that its segment is not the writer's own. */
export function isCut(stepped: number): boolean {
  return stepped < 0;
}

/** The mode that a {@link step} result leads to. */
export function modeAfter(stepped: number): Mode {
  return stepped < 0 ? ~stepped : stepped;
}

function isReplyHead(text: string, start: number, end: number): boolean {
  if (text.startsWith('On ', start)) return text.endsWith('wrote:', end);
  return text.startsWith(REPLY_LINE, start);
}

function isSignature(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(start) === DASH) return end - start === 2 && text.charCodeAt(start + 1) === DASH;
  return text.startsWith('Sent from my ', start);
}
