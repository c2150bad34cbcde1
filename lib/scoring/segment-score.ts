import { type Candidate, createHitFinder } from './hits.ts';
import type { Lexicon } from './lexicon.ts';
import { SCALES } from './lexicon-format.ts';
import { FOREIGN_DRAFT, isCut, type Mode, modeAfter, step } from './own-words.ts';
import { keyOf, placeOf, whereSame } from './phrase-table.ts';
import {
  AT,
  COUNTS,
  createSegmentFeatures,
  eachPhrase,
  OWN_UNITS,
  readFeatures,
} from './segment-features.ts';
import { createSegmentText, readSegment } from './segments.ts';
import { lengthScale } from './shape.ts';
import { START } from './symbols.ts';
import { createTokens, tokenise } from './tokenise.ts';

/** Where in the sums stands how much the mild segments, each by itself, took from the first scale: 0 or more. */
export const MILD = SCALES.length + COUNTS.length;
/** Where in the sums stand the squares of what the hot segments, each by itself and by its length, gave to that scale. */
export const HOT = MILD + 1;
/** Numbers of a segment or of many: phrase weights by scale, then counts, then these two. Whole, so that the order of adding is no matter. */
const SUMS = HOT + 1;
const FIRST_COUNT = SCALES.length;

/** One scored segment of a draft. */
export interface Segment {
  readonly length: number;
  readonly before: Mode;
  readonly after: Mode;
  /** Whether it adds anything: it is the writer's own English. */
  readonly counted: boolean;
  readonly sums: readonly number[];
  /** The spans that raised it, found when first asked for; offsets from the segment's start. */
  hits: readonly Candidate[] | undefined;
}

const NOTHING: readonly number[] = new Array<number>(SUMS).fill(0);

export function createSums(): number[] {
  return NOTHING.slice();
}

/** Adds `factor` times `more` to `sums`. */
export function addSums(sums: number[], more: readonly number[], factor: 1 | -1): void {
  for (let k = 0; k < SUMS; k++) sums[k] = (sums[k] as number) + factor * (more[k] as number);
}

/** Scores segments of one language, reusing its buffers from call to call. */
export interface SegmentScorer {
  /** The segment of the text that begins at `from`. */
  score(text: string, from: number, mode: Mode): Segment;
  /** Adds the segment that begins at `from` to `sums`, for a text that is scored once; see {@link SegmentScorer.end}. */
  add(text: string, from: number, mode: Mode, sums: number[]): Mode;
  /** Where the segment that was added last ends. */
  end(): number;
  /** The spans of that segment that raise heat or withdrawal. */
  hits(text: string, from: number): readonly Candidate[];
}

function at(slots: Int32Array, place: number): number {
  return slots[place] as number;
}

export function createSegmentScorer(lexicon: Lexicon): SegmentScorer {
  const segment = createSegmentText();
  const tokens = createTokens();
  const features = createSegmentFeatures();
  const finder = createHitFinder(lexicon);
  const { table, vocabulary, weights } = lexicon;

  /**
   * Adds the weights of all phrases, as words and as patterns, where nothing is quoted: {@link eachPhrase} and the
   * look-up in one loop. It asks the table also for what is hardly ever there: adding nothing is faster than a branch
   * guessed wrong.
   */
  const addPhrases = (sums: number[]): void => {
    const { length: n, symbol, pattern } = features;
    const { slots, moves, shift, singles } = table;
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    let low = 0;
    let high = 0;
    // What stands before, as keyOf takes it: the last symbol, the last two; as words, then as patterns.
    let word: number = START + 1;
    let words = 0;
    let kind = word;
    let kinds = 0;
    // How many of the last symbols are the same as words and as patterns: phrases within them count once.
    let same = 1;
    for (let i = 0; i <= n; i++) {
      const c = symbol[i] as number;
      const one = singles + (c << 2);
      const pair = keyOf(word, c);
      const two = placeOf(moves, shift, pair);
      const isPair = whereSame(slots[two] as number, pair);
      const triple = keyOf(words, c);
      const three = placeOf(moves, shift, triple);
      const isTriple = whereSame(slots[three] as number, triple);
      low =
        (low + at(slots, one + 1) + (at(slots, two + 1) & isPair) + (at(slots, three + 1) & isTriple)) | 0;
      high =
        (high + at(slots, one + 2) + (at(slots, two + 2) & isPair) + (at(slots, three + 2) & isTriple)) | 0;
      word = c + 1;
      words = at(slots, two + 3) & isPair;
      const p = pattern[i] as number;
      same = p === c ? same + 1 : 0;
      if (same < 3) {
        const triple = keyOf(kinds, p);
        const three = placeOf(moves, shift, triple);
        const isTriple = whereSame(slots[three] as number, triple);
        low = (low + (at(slots, three + 1) & isTriple)) | 0;
        high = (high + (at(slots, three + 2) & isTriple)) | 0;
      }
      if (same < 2) {
        const pair = keyOf(kind, p);
        const two = placeOf(moves, shift, pair);
        const isPair = whereSame(slots[two] as number, pair);
        low = (low + (at(slots, two + 1) & isPair)) | 0;
        high = (high + (at(slots, two + 2) & isPair)) | 0;
        kinds = at(slots, two + 3) & isPair;
      } else kinds = words;
      if (same < 1) {
        const one = singles + (p << 2);
        low = (low + at(slots, one + 1)) | 0;
        high = (high + at(slots, one + 2)) | 0;
      }
      kind = p + 1;
      // The sums of so many symbols fit in 16 bits: each adds at most six weights, of at most LIMIT each.
      if ((i & 63) === 63 || i === n) {
        const low0 = (low << 16) >> 16;
        const high0 = (high << 16) >> 16;
        s0 += low0;
        s1 += (low - low0) >> 16;
        s2 += high0;
        s3 += (high - high0) >> 16;
        low = 0;
        high = 0;
      }
    }
    sums[0] = (sums[0] as number) + OWN_UNITS * s0;
    sums[1] = (sums[1] as number) + OWN_UNITS * s1;
    sums[2] = (sums[2] as number) + OWN_UNITS * s2;
    sums[3] = (sums[3] as number) + OWN_UNITS * s3;
  };

  /** The same where something is quoted, which counts for less. */
  const addQuotedPhrases = (sums: number[]): void => {
    eachPhrase(features, {
      phrase(a, b, c, units) {
        const row = SCALES.length * table.row(a, b, c);
        if (row < 0) return;
        SCALES.forEach((_, k) => {
          sums[k] = (sums[k] as number) + units * (weights[row + k] as number);
        });
      },
    });
  };

  let counted = false;
  const add = (text: string, from: number, mode: Mode, sums: number[]): Mode => {
    readSegment(text, from, segment);
    const stepped = step(segment, mode);
    counted = false;
    if (isCut(stepped)) return modeAfter(stepped);
    tokenise(segment, tokens);
    readFeatures(segment, tokens, vocabulary, features, (mode & FOREIGN_DRAFT) !== 0);
    if (features.length > 0) {
      counted = true;
      const before = sums[0] as number;
      if (features.quotes) addQuotedPhrases(sums);
      else addPhrases(sums);
      const { counts } = features;
      const rise = (sums[0] as number) - before;
      const square = (rise * lengthScale(counts[AT.words] as number)) ** 2;
      if (rise < 0) sums[MILD] = (sums[MILD] as number) - rise;
      else sums[HOT] = (sums[HOT] as number) + Math.round(square);
      const first = FIRST_COUNT;
      const end = MILD;
      for (let k = first; k < end; k++) sums[k] = (sums[k] as number) + (counts[k - first] as number);
    }
    return modeAfter(stepped);
  };

  return {
    score(text, from, mode) {
      const sums = NOTHING.slice();
      const after = add(text, from, mode, sums);
      return { length: segment.to - from, before: mode, after, counted, sums, hits: undefined };
    },
    add,
    end: () => segment.to,
    hits(text, from) {
      readSegment(text, from, segment);
      tokenise(segment, tokens);
      readFeatures(segment, tokens, vocabulary, features);
      return finder.find(tokens, features);
    },
  };
}
