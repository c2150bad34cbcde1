import { LanguageGuess } from './language.ts';
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
  PLACEHOLDER,
  QUOTE,
  STRETCHED,
  TITLE,
  type Tokens,
  WITH_DIGITS,
  WORD,
} from './tokenise.ts';
import { FIRST, SAYING, SECOND, THIRD, type Vocabulary } from './vocabulary.ts';

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
  /** Number of symbols. */
  length: number;
  /** A word's own symbol and the one it has in patterns, −1 when it has none. */
  readonly symbol: Int32Array;
  readonly pattern: Int32Array;
  readonly units: Uint8Array;
  /** The token that a symbol stands for. */
  readonly token: Int32Array;
  end: number;
  readonly counts: Int32Array;
}

export function createSegmentFeatures(): SegmentFeatures {
  return {
    length: 0,
    symbol: new Int32Array(MOST_UNITS),
    pattern: new Int32Array(MOST_UNITS),
    units: new Uint8Array(MOST_UNITS),
    token: new Int32Array(MOST_UNITS),
    end: END,
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

const guess = new LanguageGuess();

/** Reads the tokens of one segment into `out`; nothing when the segment is not English. */
export function readFeatures(
  segment: SegmentText,
  t: Tokens,
  vocabulary: Vocabulary,
  out: SegmentFeatures,
): void {
  const { counts, symbol, pattern, units, token } = out;
  counts.fill(0);
  guess.clear();
  let n = 0;
  let words = 0;
  let you = 0;
  let me = 0;
  let bad = 0;
  let good = 0;
  let third = 0;
  let quoteEnd = -1;
  let reported = false;
  let last = WORD;
  for (let i = 0; i < t.count; i++) {
    const kind = t.kind[i] as number;
    last = kind;
    if (kind >= PLACEHOLDER) {
      if (kind === QUOTE && i > quoteEnd) quoteEnd = Math.max(quoteEnd, closingQuote(t, segment.units, i));
      else if (kind > QUOTE) countSign(kind, counts);
      continue;
    }
    const word = vocabulary.wordAt(segment, t, i);
    symbol[n] = word.symbol;
    pattern[n] = word.pattern;
    const own = i >= quoteEnd && !reported;
    units[n] = own ? OWN_UNITS : QUOTED_UNITS;
    token[n] = i;
    n++;
    if (kind !== WORD) continue;
    words++;
    guess.add(word.language, word.foreign);
    if (!own) continue;
    const flags = t.flags[i] as number;
    if (flags !== 0) {
      if ((flags & TITLE) !== 0 && n > 1 && word.afinn === 0 && word.symbol === -1)
        pattern[n - 1] = vocabulary.nameClass;
      countSpelling(t, i, flags, counts);
    }
    if (word.slip || (flags & WITH_DIGITS) !== 0) bump(counts, AT.slips);
    if (word.afinn < 0) bad -= word.afinn;
    else good += word.afinn;
    const { person } = word;
    if (person === 0) continue;
    if (person === SECOND) you++;
    else if (person === FIRST) me++;
    else if (person === THIRD) third++;
    else if (person === SAYING && third > 0) reported = true;
  }
  out.end = last >= ASK ? END_ASK : last >= BANG ? END_BANG : END;
  if (guess.isForeign()) {
    counts.fill(0);
    out.length = 0;
    return;
  }
  counts[AT.words] = words;
  counts[AT.you] = you;
  counts[AT.me] = me;
  counts[AT.bad] = bad;
  counts[AT.good] = good;
  counts[AT.youBad] = you > 0 ? bad : 0;
  counts[AT.third] = third;
  out.length = n;
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
    const c = ended ? f.end : (f.symbol[i] as number);
    const pc = ended ? f.end : (f.pattern[i] as number);
    const uc = ended ? OWN_UNITS : (f.units[i] as number);
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
