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
  const { table, vocabulary, single, parts } = lexicon;

  /**
   * Adds the weights of all phrases of one stream, words or patterns: {@link eachPhrase} and the look-up in one loop,
   * for speed. Patterns that are words throughout have been counted as words.
   */
  const addStream = (mine: Int32Array, words: Int32Array | undefined, sums: number[]): void => {
    const { length: n, units, end } = features;
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    let a = -1;
    let b = START;
    let partsOfA = 0;
    let partsOfB = parts[START] as number;
    let ua = OWN_UNITS;
    let ub = OWN_UNITS;
    // How many of the last symbols are words in this stream of patterns: a phrase of so many has been counted.
    let same = words ? 1 : -3;
    for (let i = 0; i <= n; i++) {
      const last = i === n;
      const c = last ? end : (mine[i] as number);
      const uc = last ? OWN_UNITS : (units[i] as number);
      if (words) same = last || words[i] === c ? same + 1 : 0;
      let partsOfC = 0;
      if (c >= 0) {
        partsOfC = parts[c] as number;
        const w = last || same > 0 ? 0 : (single[c] as number);
        if (w !== 0) {
          s0 += uc * ((w << 24) >> 24);
          s1 += uc * ((w << 16) >> 24);
          s2 += uc * ((w << 8) >> 24);
          s3 += uc * (w >> 24);
        }
        if ((partsOfC & 1) !== 0 && (partsOfB & 4) !== 0 && same < 2) {
          const v = table.weightsOf(b, c, -1);
          if (v !== 0) {
            const u = ub < uc ? ub : uc;
            s0 += u * ((v << 24) >> 24);
            s1 += u * ((v << 16) >> 24);
            s2 += u * ((v << 8) >> 24);
            s3 += u * (v >> 24);
          }
        }
        if ((partsOfC & 2) !== 0 && (partsOfB & 8) !== 0 && (partsOfA & 16) !== 0 && same < 3) {
          const v = table.weightsOf(a, b, c);
          if (v !== 0) {
            const u = Math.min(ua, ub, uc);
            s0 += u * ((v << 24) >> 24);
            s1 += u * ((v << 16) >> 24);
            s2 += u * ((v << 8) >> 24);
            s3 += u * (v >> 24);
          }
        }
      }
      a = b;
      b = c;
      partsOfA = partsOfB;
      partsOfB = partsOfC;
      ua = ub;
      ub = uc;
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
      addStream(features.symbol, undefined, sums);
      addStream(features.pattern, features.symbol, sums);
      const { counts } = features;
      for (let k = 0; k < COUNTS.length; k++)
        sums[SCALES.length + k] = (sums[SCALES.length + k] as number) + (counts[k] as number);
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
