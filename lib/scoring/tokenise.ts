import {
  APOSTROPHE,
  CLASSES,
  classOf,
  DIGIT,
  isCapital,
  isEmoji,
  isEmojiTail,
  isLetter,
  isSpace,
  type LOWER,
  MASK,
  type UPPER,
} from './characters.ts';
import { MOST_UNITS, type SegmentText } from './segments.ts';
import { checkOf, checkOfForm, HASH_PRIME, HASH_SEED, hashOf } from './word-table.ts';

/** Kinds of token: up to NUMBER they stand in phrases, from QUOTE on they are punctuation. */
export const WORD = 0;
export const EMOJI = 1;
export const NUMBER = 2;
/** A bracketed placeholder such as [NAME]: it separates, and is neither a word nor shouting. */
export const PLACEHOLDER = 3;
export const OTHER_SIGN = 4;
export const QUOTE = 5;
export const COMMA = 6;
export const DOT = 7;
export const DOTS = 8;
export const BANG = 9;
export const BANGS = 10;
export const ASK = 11;
export const ASKS = 12;
export const BANG_AND_ASK = 13;

/** How a word is written. */
export const CAPS = 1;
export const TITLE = 2;
export const MASKED = 4;
export const STRETCHED = 8;
export const WITH_DIGITS = 16;

/** The tokens of one segment, in parallel lists that are reused from one segment to the next. */
export interface Tokens {
  count: number;
  readonly kind: Uint8Array;
  readonly flags: Uint8Array;
  /** UTF-16 offsets from the start of the segment. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Hash and check of the normal form of a word, number or emoji. */
  readonly hash: Int32Array;
  readonly check: Int32Array;
  /** Normal form of a word of other than plain letters; else empty. */
  readonly norm: string[];
}

/** Empty lists for {@link tokenise} to fill. */
export function createTokens(): Tokens {
  return {
    count: 0,
    kind: new Uint8Array(MOST_UNITS),
    flags: new Uint8Array(MOST_UNITS),
    start: new Int32Array(MOST_UNITS),
    end: new Int32Array(MOST_UNITS),
    hash: new Int32Array(MOST_UNITS),
    check: new Int32Array(MOST_UNITS),
    norm: new Array<string>(MOST_UNITS).fill(''),
  };
}

/*
 * What is not a function's own, and imports most, the engine reads and checks anew each time. The loops over units and
 * tokens therefore have their constants as their own; their types say that they are the same. Beside them `| 0` tells
 * it that a place is a small whole number, which it would else ask at every unit.
 */
const UNIT_CLASSES = CLASSES;

/** Asks for an emoji in colours; the same emoji without it. */
const VARIATION = 0xfe0f;

/** Splits a segment into tokens, overwriting `t`. One pass; every token keeps its offsets. */
export function tokenise(segment: SegmentText, t: Tokens): void {
  t.count = 0;
  const classes = UNIT_CLASSES;
  const lastClass: typeof UPPER = 8;
  const text = segment.units;
  const to = segment.length;
  let i = 0;
  while (i < to) {
    const c = text[i] as number;
    if ((classes[c] as number) > lastClass) i = readPlainWord(text, i, to, t) | 0;
    else if (c === 32) i++;
    else i = readOther(text, i, to, t) | 0;
  }
}

function readOther(text: Uint16Array, i: number, to: number, t: Tokens): number {
  const c = text[i] as number;
  const k = classOf(c);
  if (isSpace(k) || k === APOSTROPHE) return i + 1;
  if (isLetter(k) || k === DIGIT || (k === MASK && startsMasked(text, i))) return readOddWord(text, i, to, t);
  if (c === 64) return skipMention(text, i, t);
  if (c === 96) return skipCode(text, i, to);
  if (c === 91) return readBracket(text, i, to, t);
  return isEmoji(c) ? readEmoji(text, i, t) : readSign(text, i, to, t);
}

function unit(units: Uint16Array, i: number): number {
  return units[i] as number;
}

function kindAt(units: Uint16Array, i: number): number {
  return classOf(units[i] as number);
}

function starts(units: Uint16Array, word: string, at: number): boolean {
  for (let k = 0; k < word.length; k++) if (units[at + k] !== word.charCodeAt(k)) return false;
  return true;
}

function push(t: Tokens, kind: number, start: number, end: number): number {
  const i = t.count++;
  t.kind[i] = kind;
  t.flags[i] = 0;
  t.start[i] = start;
  t.end[i] = end;
  return i;
}

function setForm(t: Tokens, at: number, norm: string): void {
  t.norm[at] = norm;
  t.hash[at] = hashOf(norm);
  t.check[at] = checkOfForm(norm);
}

/** Reads a word of plain ASCII letters and apostrophes; goes over to {@link readOddWord} when it is not one. */
function readPlainWord(text: Uint16Array, i: number, to: number, t: Tokens): number {
  const classes = UNIT_CLASSES;
  const lastClass: typeof UPPER = 8;
  const firstOdd: typeof DIGIT = 5;
  const firstLetter: typeof LOWER = 7;
  const apostrophe: typeof APOSTROPHE = 4;
  const prime: typeof HASH_PRIME = 0x01000193;
  const seed: typeof HASH_SEED = -0x7ee3623b;
  const word: typeof WORD = 0;
  let h: number = seed;
  let apostrophes = 0;
  let last = 0;
  let j = i | 0;
  for (;;) {
    const letter = classes[text[j] as number] as number;
    if (letter > lastClass) {
      if (letter === last && j > i + 1 && letter === classes[text[j - 2] as number])
        return readOddWord(text, i, to, t);
      h = Math.imul(h ^ letter, prime);
      last = letter;
    } else if (letter >= firstOdd) return readOddWord(text, i, to, t);
    else if (letter !== apostrophe || (classes[text[(j + 1) | 0] as number] as number) < firstLetter) break;
    else apostrophes++;
    j = (j + 1) | 0;
  }
  const length = j - i - apostrophes;
  const next = unit(text, j);
  if ((next === 58 || next === 46) && length >= 3 && isAddress(text, i, j)) return skipToBlank(text, j, to);
  const at = push(t, word, i, j);
  const first = unit(text, i);
  t.hash[at] = h;
  t.check[at] = checkOf(length, first | 32, last);
  t.norm[at] = '';
  if (first < 97) t.flags[at] = length > 1 && isShouted(text, i, j) ? CAPS : TITLE;
  return j;
}

/** Whether a plain word has no small letter. */
function isShouted(text: Uint16Array, i: number, j: number): boolean {
  for (let k = i + 1; k < j; k++) {
    const c = unit(text, k);
    if (c >= 97 && c <= 122) return false;
  }
  return true;
}

/** Whether the word text[i, j) is the head of a link: `https://`, `www.`. */
function isAddress(text: Uint16Array, i: number, j: number): boolean {
  const c = unit(text, j);
  if (c === 58) return unit(text, j + 1) === 47 && unit(text, j + 2) === 47;
  return c === 46 && j - i === 3 && starts(text, 'www', i);
}

function skipToBlank(text: Uint16Array, i: number, to: number): number {
  let j = i;
  while (j < to && !isSpace(kindAt(text, j))) j++;
  return j;
}

/** `$hit`, `@ss`: a mask sign that stands for a letter. A star opens emphasis, a number sign a tag, an at sign a mention. */
function startsMasked(text: Uint16Array, i: number): boolean {
  const c = unit(text, i);
  if (!isLetter(kindAt(text, i + 1))) return false;
  return c === 36 || (c === 64 && (starts(text, 'ss', i + 1) || starts(text, 'rse', i + 1)));
}

const LETTER_FOR_SIGN: Readonly<Record<string, string>> = {
  '@': 'a',
  $: 's',
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
};

/** Reads a word with digits, mask signs, stretched letters or letters outside ASCII, or a number. */
function readOddWord(text: Uint16Array, i: number, to: number, t: Tokens): number {
  const afterStar = i > 0 && unit(text, i - 1) === 42;
  let upper = 0;
  let lower = 0;
  let digits = 0;
  let masks = 0;
  let norm = '';
  let run = 0;
  let stretched = false;
  let previous = '';
  let j = i;
  for (; j < to; j++) {
    const c = unit(text, j);
    const k = classOf(c);
    if (k === APOSTROPHE) {
      if (!isLetter(kindAt(text, j + 1))) break;
      continue;
    }
    if (k === DIGIT) digits++;
    else if (k === MASK) {
      const next = kindAt(text, j + 1);
      const goesOn = isLetter(next) || next === MASK || (masks > 0 && (c === 42 || c === 36));
      // A star before the word opens emphasis, and one behind it closes it.
      if (!goesOn || (afterStar && j > i) || c === 35) break;
      masks++;
    } else if (!isLetter(k)) break;
    else if (isCapital(c, k)) upper++;
    else lower++;
    const letter = String.fromCharCode(c).toLowerCase();
    run = letter === previous ? run + 1 : 1;
    previous = letter;
    if (run >= 3 && k !== MASK && k !== DIGIT) stretched = true;
    else norm += letter;
  }
  if (upper + lower === 0 && masks === 0) return readNumber(text, i, j, t);
  if (j < to && isAddress(text, i, j)) return skipToBlank(text, j, to);
  if (unit(text, j) === 46 && norm.includes('@') && isLetter(kindAt(text, j + 1)))
    return skipToBlank(text, j, to);
  const at = push(t, WORD, i, j);
  let flags =
    upper > 1 && lower === 0 ? CAPS : upper > 0 && isCapital(unit(text, i), kindAt(text, i)) ? TITLE : 0;
  if (stretched) flags |= STRETCHED;
  if (masks > 0) {
    flags |= MASKED;
    norm = norm.replace(/[@$013457]/g, (sign) => LETTER_FOR_SIGN[sign] ?? sign);
  } else if (digits > 0) flags |= WITH_DIGITS;
  t.flags[at] = flags;
  setForm(t, at, norm);
  return j;
}

function readNumber(text: Uint16Array, i: number, j: number, t: Tokens): number {
  let end = j;
  for (;;) {
    const c = unit(text, end);
    const joins = c === 46 || c === 44 || c === 58 || c === 47;
    if (kindAt(text, end) !== DIGIT && !(joins && kindAt(text, end + 1) === DIGIT)) break;
    end++;
  }
  setForm(t, push(t, NUMBER, i, end), '0');
  return end;
}

function skipMention(text: Uint16Array, i: number, t: Tokens): number {
  let j = i + 1;
  for (;;) {
    const k = kindAt(text, j);
    if (!isLetter(k) && k !== DIGIT && unit(text, j) !== 95 && unit(text, j) !== 45) break;
    j++;
  }
  if (j === i + 1) push(t, OTHER_SIGN, i, j);
  return j;
}

/** Cuts out `code` between backticks. */
function skipCode(text: Uint16Array, i: number, to: number): number {
  let j = i + 1;
  while (j < to && unit(text, j) !== 96) j++;
  return j < to ? j + 1 : i + 1;
}

function readBracket(text: Uint16Array, i: number, to: number, t: Tokens): number {
  let j = i + 1;
  while (j - i < 20 && isCapital(unit(text, j), kindAt(text, j))) j++;
  if (j === i + 1 || unit(text, j) !== 93) return readSign(text, i, to, t);
  push(t, PLACEHOLDER, i, j + 1);
  return j + 1;
}

function readEmoji(text: Uint16Array, i: number, t: Tokens): number {
  let h = HASH_SEED;
  let length = 0;
  let previous = 0;
  let j = i;
  do {
    const c = unit(text, j);
    if (c !== VARIATION) {
      h = Math.imul(h ^ c, HASH_PRIME);
      length++;
      previous = c;
    }
    j++;
  } while (isEmojiTail(unit(text, j)));
  const at = push(t, EMOJI, i, j);
  t.hash[at] = h;
  t.check[at] = checkOf(length, unit(text, i), previous);
  t.norm[at] = '';
  return j;
}

function readSign(text: Uint16Array, i: number, to: number, t: Tokens): number {
  const c = unit(text, i);
  let j = i + 1;
  if (c === 33 || c === 63) {
    let bangs = 0;
    for (j = i; unit(text, j) === 33 || unit(text, j) === 63; j++) if (unit(text, j) === 33) bangs++;
    const asks = j - i - bangs;
    push(
      t,
      bangs > 0 && asks > 0 ? BANG_AND_ASK : bangs > 1 ? BANGS : bangs > 0 ? BANG : asks > 1 ? ASKS : ASK,
      i,
      j,
    );
    return j;
  }
  while (j < to && unit(text, j) === c) j++;
  const dots = c === 0x2026 || (c === 46 && j - i > 1);
  const quote = c === 34 || c === 0x201c || c === 0x201d || c === 0xab || c === 0xbb;
  push(t, dots ? DOTS : c === 46 ? DOT : c === 44 ? COMMA : quote ? QUOTE : OTHER_SIGN, i, j);
  return j;
}
