import type { Lexicon } from './lexicon.ts';
import { FAMILIES } from './lexicon-format.ts';
import { eachPhrase, type PhraseSink, type SegmentFeatures } from './segment-features.ts';
import { CAPS, type Tokens } from './tokenise.ts';

/** A span that raised a scale, before its share is known. Offsets are from the segment's start. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly withdrawal: boolean;
  /** What its phrases add on the scales drafts and strangers, or on withdrawal (the second then 0). */
  readonly drafts: number;
  readonly strangers: number;
}

/** Finds the spans of a segment that raise its scores. */
export interface HitFinder {
  find(tokens: Tokens, features: SegmentFeatures): readonly Candidate[];
}

/** Most spans that one segment names for one scale. */
const PER_SEGMENT = 3;
/** Words for the reader. Stop words are a reason with one of them, "you always", or when they say as much as "shut up"; "to be" is none. */
const READER = ['you', 'your', 'youre', 'yours', 'yourself', 'youve', 'youll', 'youd', 'u', 'ur'];
/** Beside these alone a word for the reader says nothing: "you are". */
const FILLERS =
  'a am an and are be been did do does had has have is it of so such that the this to too very was were will would'.split(
    ' ',
  );
/** A function word in patterns that is a reason all the same. */
const REASON = 'whatever';
/** A longer span must say more than a shorter one to be named instead; one of stop words alone must say much more. */
const TELLING = [1, 0.8, 0.68];
const EMPTY = 0.55;
/** How much that is, in units of the lexicon. */
const STRONG = 200;
const DEFAULT_HEAT = 'hostility';
const DEFAULT_WITHDRAWAL = 'dismissal';
const WITHDRAWING = new Set(['dismissal', 'shutdown', 'deflection']);

/** Sums over the spans of one to three symbols beginning at each symbol. */
interface Spans {
  readonly drafts: Float64Array;
  readonly strangers: Float64Array;
  readonly withdrawal: Float64Array;
  /** Row of the weightiest phrase of the span, by drafts and by withdrawal, −1 when none. */
  readonly heatRow: Int32Array;
  readonly withdrawalRow: Int32Array;
}

const CAPACITY = 512 * 3;

function createSpans(): Spans {
  return {
    drafts: new Float64Array(CAPACITY),
    strangers: new Float64Array(CAPACITY),
    withdrawal: new Float64Array(CAPACITY),
    heatRow: new Int32Array(CAPACITY),
    withdrawalRow: new Int32Array(CAPACITY),
  };
}

export function createHitFinder(lexicon: Lexicon): HitFinder {
  const { table, weights, families, vocabulary } = lexicon;
  const spans = createSpans();
  const stop = new Set<number>();
  for (const w of lexicon.file.functionWords) if (w !== REASON) stop.add(vocabulary.symbols.get(w) ?? -1);
  // A word that the lexicon does not know is none of them.
  stop.delete(-1);
  const reader = new Set(READER.map((w) => vocabulary.symbols.get(w) ?? -1));
  const fillers = new Set(FILLERS.map((w) => vocabulary.symbols.get(w) ?? -1));
  const sink: PhraseSink = {
    phrase(a, b, c, units, first, last) {
      const row = table.row(a, b, c);
      const at = first * 3 + (last - first);
      if (row < 0 || at >= CAPACITY) return;
      const k = row * 4;
      const d = units * (weights[k] ?? 0);
      const w = units * (weights[k + 3] ?? 0);
      spans.drafts[at] = (spans.drafts[at] ?? 0) + d;
      spans.strangers[at] = (spans.strangers[at] ?? 0) + units * (weights[k + 1] ?? 0);
      spans.withdrawal[at] = (spans.withdrawal[at] ?? 0) + w;
      if (families[row] === '.') return;
      const heatRow = spans.heatRow[at] ?? -1;
      if (d > 0 && (heatRow < 0 || d > units * (weights[heatRow * 4] ?? 0))) spans.heatRow[at] = row;
      const withdrawalRow = spans.withdrawalRow[at] ?? -1;
      if (w > 0 && (withdrawalRow < 0 || w > units * (weights[withdrawalRow * 4 + 3] ?? 0)))
        spans.withdrawalRow[at] = row;
    },
  };

  const within = (values: Float64Array, first: number, size: number): number => {
    let sum = 0;
    for (let i = first; i < first + size; i++) {
      for (let n = 1; i + n <= first + size; n++) sum += values[i * 3 + n - 1] ?? 0;
    }
    return sum;
  };

  const ruleOf = (
    tokens: Tokens,
    f: SegmentFeatures,
    first: number,
    size: number,
    withdrawal: boolean,
  ): string => {
    const rows = withdrawal ? spans.withdrawalRow : spans.heatRow;
    let shouted = 0;
    let best = '';
    let most = 0;
    for (let i = first; i < first + size; i++) {
      if (((tokens.flags[f.token[i] ?? 0] ?? 0) & CAPS) !== 0) shouted++;
      for (let n = 1; i + n <= first + size; n++) {
        const row = rows[i * 3 + n - 1] ?? -1;
        if (row < 0) continue;
        const family = FAMILIES[families[row] ?? ''] ?? '';
        const weight = weights[row * 4 + (withdrawal ? 3 : 0)] ?? 0;
        if (weight > most && WITHDRAWING.has(family) === withdrawal) {
          most = weight;
          best = family;
        }
      }
    }
    if (!withdrawal && shouted === size && shouted > 0) return 'shouting';
    return best === '' ? (withdrawal ? DEFAULT_WITHDRAWAL : DEFAULT_HEAT) : best;
  };

  /** How much a span tells whoever reads it as a reason, 0…1. */
  const telling = (f: SegmentFeatures, first: number, size: number, rise: number): number => {
    let says = 0;
    let reads = false;
    for (let i = first; i < first + size; i++) {
      const symbol = f.symbol[i] ?? -1;
      if (!stop.has(symbol)) return 1;
      if (reader.has(symbol)) reads = true;
      else if (!fillers.has(symbol)) says++;
    }
    return (reads && says > 0) || (says > 1 && rise >= STRONG) ? EMPTY : 0;
  };

  const pick = (tokens: Tokens, f: SegmentFeatures, withdrawal: boolean): Candidate[] => {
    const n = Math.min(f.length, CAPACITY / 3);
    const taken = new Uint8Array(n);
    const found: Candidate[] = [];
    while (found.length < PER_SEGMENT) {
      let best = 0;
      let bestFirst = -1;
      let bestSize = 0;
      for (let i = 0; i < n; i++) {
        for (let size = 1; size <= 3 && i + size <= n; size++) {
          if (taken[i + size - 1] === 1) break;
          const rise = withdrawal
            ? within(spans.withdrawal, i, size)
            : 2 * within(spans.drafts, i, size) + within(spans.strangers, i, size);
          const value = rise * (TELLING[size - 1] ?? 0) * telling(f, i, size, rise);
          if (value > best) {
            best = value;
            bestFirst = i;
            bestSize = size;
          }
        }
      }
      if (bestFirst < 0) break;
      taken.fill(1, bestFirst, bestFirst + bestSize);
      found.push({
        start: tokens.start[f.token[bestFirst] ?? 0] ?? 0,
        end: tokens.end[f.token[bestFirst + bestSize - 1] ?? 0] ?? 0,
        rule: ruleOf(tokens, f, bestFirst, bestSize, withdrawal),
        withdrawal,
        drafts: within(withdrawal ? spans.withdrawal : spans.drafts, bestFirst, bestSize),
        strangers: withdrawal ? 0 : within(spans.strangers, bestFirst, bestSize),
      });
    }
    return found;
  };

  return {
    find(tokens, features) {
      const used = Math.min(CAPACITY, features.length * 3);
      spans.drafts.fill(0, 0, used);
      spans.strangers.fill(0, 0, used);
      spans.withdrawal.fill(0, 0, used);
      spans.heatRow.fill(-1, 0, used);
      spans.withdrawalRow.fill(-1, 0, used);
      eachPhrase(features, sink);
      return [...pick(tokens, features, false), ...pick(tokens, features, true)];
    },
  };
}
