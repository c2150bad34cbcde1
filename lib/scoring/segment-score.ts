import { type Candidate, createHitFinder } from './hits.ts';
import type { Lexicon } from './lexicon.ts';
import { SCALES } from './lexicon-format.ts';
import { isCut, type Mode, modeAfter, step } from './own-words.ts';
import { COUNTS, createSegmentFeatures, OWN_UNITS, readFeatures } from './segment-features.ts';
import { createSegmentText, readSegment } from './segments.ts';
import { START } from './symbols.ts';
import { createTokens, tokenise } from './tokenise.ts';

/** Numbers of a segment or of many: phrase weights by scale, then counts. Whole, so that the order of adding is no matter. */
const SUMS = SCALES.length + COUNTS.length;
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

export function createSegmentScorer(lexicon: Lexicon): SegmentScorer {
  const segment = createSegmentText();
  const tokens = createTokens();
  const features = createSegmentFeatures();
  const finder = createHitFinder(lexicon);
  const { table, vocabulary } = lexicon;

  /**
   * Adds the weights of all phrases, as words and as patterns: {@link eachPhrase} and the look-up in one loop. It asks
   * the table also for what is hardly ever there: finding nothing adds 0, and is faster than a branch guessed wrong.
   */
  const addPhrases = (sums: number[]): void => {
    const { length: n, symbol, pattern, units } = features;
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    let word = START;
    let words = 0;
    let kind = START;
    let kinds = 0;
    let ua: number = OWN_UNITS;
    let ub: number = OWN_UNITS;
    // How many of the last symbols are the same as words and as patterns: phrases within them count once.
    let same = 1;
    for (let i = 0; i <= n; i++) {
      const u1 = units[i] as number;
      const u2 = u1 < ub ? u1 : ub;
      const u3 = u2 < ua ? u2 : ua;
      const c = symbol[i] as number;
      let one = table.single(c);
      let two = table.pair(word, c);
      let three = table.triple(words, c);
      let low =
        (Math.imul(u1, table.low(one)) + Math.imul(u2, table.low(two)) + Math.imul(u3, table.low(three))) | 0;
      let high =
        (Math.imul(u1, table.high(one)) + Math.imul(u2, table.high(two)) + Math.imul(u3, table.high(three))) |
        0;
      word = c;
      words = table.number(two);
      const p = pattern[i] as number;
      same = p === c ? same + 1 : 0;
      if (same < 3) {
        three = table.triple(kinds, p);
        low = (low + Math.imul(u3, table.low(three))) | 0;
        high = (high + Math.imul(u3, table.high(three))) | 0;
        if (same < 2) {
          two = table.pair(kind, p);
          low = (low + Math.imul(u2, table.low(two))) | 0;
          high = (high + Math.imul(u2, table.high(two))) | 0;
          if (same < 1) {
            one = table.single(p);
            low = (low + Math.imul(u1, table.low(one))) | 0;
            high = (high + Math.imul(u1, table.high(one))) | 0;
          }
        }
      }
      kind = p;
      kinds = table.number(two);
      ua = ub;
      ub = u1;
      const low0 = (low << 16) >> 16;
      const high0 = (high << 16) >> 16;
      s0 += low0;
      s1 += (low - low0) >> 16;
      s2 += high0;
      s3 += (high - high0) >> 16;
    }
    sums[0] = (sums[0] as number) + s0;
    sums[1] = (sums[1] as number) + s1;
    sums[2] = (sums[2] as number) + s2;
    sums[3] = (sums[3] as number) + s3;
  };

  let counted = false;
  const add = (text: string, from: number, mode: Mode, sums: number[]): Mode => {
    readSegment(text, from, segment);
    const stepped = step(segment, mode);
    counted = false;
    if (isCut(stepped)) return modeAfter(stepped);
    tokenise(segment, tokens);
    readFeatures(segment, tokens, vocabulary, features);
    if (features.length > 0) {
      counted = true;
      addPhrases(sums);
      const { counts } = features;
      for (let k = FIRST_COUNT; k < SUMS; k++)
        sums[k] = (sums[k] as number) + (counts[k - FIRST_COUNT] as number);
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
