import { isForeign, type UNKNOWN_WORD } from './language.ts';
import { MOST_UNITS, type SegmentText } from './segments.ts';
import { END, END_ASK, END_BANG, START } from './symbols.ts';
import {
  ASK,
  ASKS,
  BANG,
  BANG_AND_ASK,
  BANGS,
  CAPS,
  COMMA,
  DOTS,
  MASKED,
  type PLACEHOLDER,
  QUOTE,
  STRETCHED,
  TITLE,
  type Tokens,
  WITH_DIGITS,
  WORD,
} from './tokenise.ts';
import type { Vocabulary } from './vocabulary.ts';
import {
  afinnIn,
  type FIRST,
  languageIn,
  patternIn,
  personIn,
  type SAYING,
  type SECOND,
  slipIn,
  symbolIn,
  type THIRD,
} from './word.ts';
import { findWord } from './word-table.ts';

/** Weight of a word said by the writer, and of one that is quoted or reported. Whole numbers keep sums exact. */
export const OWN_UNITS = 4;
export const QUOTED_UNITS = 1;

/** What is counted in a segment, all whole numbers; `bad` and `good` are sums of AFINN values. */
export const COUNTS = [
  'words',
  'shouted',
  'you',
  'me',
  'bad',
  'good',
  'youBad',
  'bang',
  'ask',
  'dots',
  'slips',
  'masked',
  'stretched',
  'commas',
  'bangs',
  'asks',
  'mixed',
  'third',
] as const;
export type Count = (typeof COUNTS)[number];
/** The place of each count in {@link SegmentFeatures.counts}. */
export const AT = Object.fromEntries(COUNTS.map((name, i) => [name, i])) as {
  readonly [name in Count]: number;
};

/** Receives each run of one to three symbols of a segment; absent places are −1, `first`…`last` are its words. */
export interface PhraseSink {
  phrase(a: number, b: number, c: number, units: number, first: number, last: number): void;
}

/** One segment's words as symbols, and its counts; reused from segment to segment. */
export interface SegmentFeatures {
  /** Number of symbols, without the boundary behind them. */
  length: number;
  /** Whether anything in it is quoted or reported: else each of {@link units} is {@link OWN_UNITS}. */
  quotes: boolean;
  /** A word's own symbol and the one it has in patterns, −1 when it has none. */
  readonly symbol: Int32Array;
  readonly pattern: Int32Array;
  readonly units: Uint8Array;
  /** The token that a symbol stands for. */
  readonly token: Int32Array;
  readonly counts: Int32Array;
}

export function createSegmentFeatures(): SegmentFeatures {
  return {
    length: 0,
    quotes: false,
    symbol: new Int32Array(MOST_UNITS + 1),
    pattern: new Int32Array(MOST_UNITS + 1),
    units: new Uint8Array(MOST_UNITS + 1),
    token: new Int32Array(MOST_UNITS),
    counts: new Int32Array(COUNTS.length),
  };
}

/** A quotation of up to this many words is taken for a sneer ("working late"), not for somebody's speech. */
const SNEER = 2;

const OPENING_CURLY = 0x201c;

/** The token that closes the quotation opening at token `i` when it holds more than a sneer; −1 when it does not. */
function closingQuote(t: Tokens, units: Uint16Array, i: number): number {
  const opening = units[t.start[i] as number];
  if (opening !== 34 && opening !== OPENING_CURLY) return -1;
  let words = 0;
  for (let j = i + 1; j < t.count; j++) {
    if (t.kind[j] === WORD) words++;
    if (t.kind[j] === QUOTE && units[t.start[j] as number] !== OPENING_CURLY) return words > SNEER ? j : -1;
  }
  return words > SNEER && opening === OPENING_CURLY ? t.count : -1;
}

function bump(counts: Int32Array, at: number): void {
  counts[at] = (counts[at] as number) + 1;
}

function countSign(kind: number, counts: Int32Array): void {
  if (kind === COMMA) bump(counts, AT.commas);
  else if (kind === DOTS) bump(counts, AT.dots);
  else if (kind >= BANG) {
    bump(counts, kind <= BANGS ? AT.bang : AT.ask);
    if (kind === BANGS) bump(counts, AT.bangs);
    else if (kind === ASKS) bump(counts, AT.asks);
    else if (kind === BANG_AND_ASK) bump(counts, AT.mixed);
  }
}

function countSpelling(t: Tokens, i: number, flags: number, counts: Int32Array): void {
  if ((flags & CAPS) !== 0 && (t.end[i] as number) - (t.start[i] as number) > 2) bump(counts, AT.shouted);
  if ((flags & STRETCHED) !== 0) bump(counts, AT.stretched);
  if ((flags & MASKED) !== 0) bump(counts, AT.masked);
}

/** The words of a segment in numbers, to find out their language; reused. */
const abouts = new Int32Array(MOST_UNITS);

/**
 * Reads the tokens of one segment into `out`; nothing when the segment is not English.
 *
 * @param foreignDraft the draft is said to be in another language, see {@link isForeign}
 */
export function readFeatures(
  segment: SegmentText,
  t: Tokens,
  vocabulary: Vocabulary,
  out: SegmentFeatures,
  foreignDraft = false,
): void {
  // As in tokenise.ts: the constants of the loop over words.
  const word: typeof WORD = 0;
  const firstSign: typeof PLACEHOLDER = 3;
  const quote: typeof QUOTE = 5;
  const strangest: typeof UNKNOWN_WORD = 4;
  const reader: typeof SECOND = 1;
  const writer: typeof FIRST = 2;
  const other: typeof THIRD = 4;
  const saying: typeof SAYING = 8;
  const ownUnits: typeof OWN_UNITS = 4;
  const quotedUnits: typeof QUOTED_UNITS = 1;
  const { counts, symbol, pattern, units, token } = out;
  const { count, kind: kinds, flags: allFlags, hash, check } = t;
  const { slots } = vocabulary.words;
  const said = abouts;
  counts.fill(0);
  let n = 0;
  let words = 0;
  let you = 0;
  let me = 0;
  let bad = 0;
  let balance = 0;
  let third = 0;
  let slips = 0;
  let strange = 0;
  let quoteEnd = -1;
  let reported = false;
  let last: number = word;
  for (let i = 0; i < count; i++) {
    const kind = kinds[i] as number;
    last = kind;
    if (kind >= firstSign) {
      if (kind === quote && i > quoteEnd) quoteEnd = Math.max(quoteEnd, closingQuote(t, segment.units, i));
      else if (kind > quote) countSign(kind, counts);
      continue;
    }
    const found = findWord(slots, hash[i] as number, check[i] as number);
    const place = found < 0 ? vocabulary.add(segment, t, i) : found;
    const symbols = slots[place + 2] as number;
    symbol[n] = symbolIn(symbols);
    pattern[n] = patternIn(symbols);
    const own = i >= quoteEnd && !reported;
    units[n] = own ? ownUnits : quotedUnits;
    token[n] = i;
    n++;
    if (kind !== word) continue;
    const about = slots[place + 3] as number;
    said[words++] = about;
    if (languageIn(about) >= strangest) strange++;
    if (!own) continue;
    const flags = allFlags[i] as number;
    if (flags !== 0) {
      if ((flags & TITLE) !== 0 && n > 1 && afinnIn(about) === 0 && symbolIn(symbols) === -1)
        pattern[n - 1] = vocabulary.nameClass;
      if ((flags & WITH_DIGITS) !== 0 && slipIn(about) === 0) slips++;
      countSpelling(t, i, flags, counts);
    }
    slips += slipIn(about);
    const value = afinnIn(about);
    balance += value;
    // The value where it is below 0, else 0: words with and without come too mixed for a branch to be guessed.
    bad -= value & (value >> 31);
    const person = personIn(about);
    if (person === 0) continue;
    if (person === reader) you++;
    else if (person === writer) me++;
    else if (person === other) third++;
    else if (person === saying && third > 0) reported = true;
  }
  symbol[n] = pattern[n] = last >= ASK ? END_ASK : last >= BANG ? END_BANG : END;
  units[n] = OWN_UNITS;
  if (strange > 0 && isForeign(said, words, foreignDraft)) {
    counts.fill(0);
    out.length = 0;
    return;
  }
  counts[AT.words] = words;
  counts[AT.you] = you;
  counts[AT.me] = me;
  counts[AT.bad] = bad;
  counts[AT.good] = balance + bad;
  counts[AT.youBad] = you > 0 ? bad : 0;
  counts[AT.slips] = slips;
  counts[AT.third] = third;
  out.length = n;
  out.quotes = reported || quoteEnd >= 0;
}

/** Hands every run of one to three symbols to the sink: first as words, then, where they differ, as patterns. */
export function eachPhrase(f: SegmentFeatures, sink: PhraseSink): void {
  const n = f.length;
  if (n === 0) return;
  let a = -2;
  let b = START;
  let pa = -2;
  let pb = START;
  let ua = OWN_UNITS;
  let ub = OWN_UNITS;
  for (let i = 0; i <= n; i++) {
    const ended = i === n;
    const c = f.symbol[i] as number;
    const pc = f.pattern[i] as number;
    const uc = f.units[i] as number;
    const u2 = ub < uc ? ub : uc;
    const u3 = ua < u2 ? ua : u2;
    const to = ended ? n - 1 : i;
    if (c >= 0) {
      if (!ended) sink.phrase(c, -1, -1, uc, i, i);
      if (b >= 0) {
        sink.phrase(b, c, -1, u2, i > 0 ? i - 1 : 0, to);
        if (a >= 0) sink.phrase(a, b, c, u3, i > 1 ? i - 2 : 0, to);
      }
    }
    if (pc >= 0) {
      if (pc !== c) sink.phrase(pc, -1, -1, uc, i, i);
      if (pb >= 0) {
        if (pc !== c || pb !== b) sink.phrase(pb, pc, -1, u2, i > 0 ? i - 1 : 0, to);
        if (pa >= 0 && (pc !== c || pb !== b || pa !== a)) sink.phrase(pa, pb, pc, u3, i > 1 ? i - 2 : 0, to);
      }
    }
    a = b;
    b = c;
    pa = pb;
    pb = pc;
    ua = ub;
    ub = uc;
  }
}
