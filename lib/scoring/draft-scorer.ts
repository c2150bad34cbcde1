import { type Chunk, createChunks } from './chunks.ts';
import { explain, type Levels } from './explain.ts';
import type { Lexicon } from './lexicon.ts';
import { calibrate, combine } from './model.ts';
import { FIRST_MODE, type Mode } from './own-words.ts';
import {
  addSums,
  createSegmentScorer,
  createSums,
  type Segment,
  type SegmentScorer,
} from './segment-score.ts';
import type { DraftScorer, Hit, Score } from './types.ts';

/** Scores drafts with one lexicon. */
export function createScorer(lexicon: Lexicon): {
  score(text: string): Score;
  createDraftScorer(): DraftScorer;
} {
  const scorer = createSegmentScorer(lexicon);
  const createDraftScorer = (): DraftScorer => new IncrementalScorer(lexicon, scorer);
  const score = (text: string): Score => {
    const sums = createSums();
    let mode = FIRST_MODE;
    for (let at = 0; at < text.length; at = scorer.end()) mode = scorer.add(text, at, mode, sums);
    // Only who asks for the words pays for keeping the segments.
    return createScore(lexicon, sums, () => createDraftScorer().update(text).hits);
  };
  return { createDraftScorer, score };
}

/** What an edit left as it was: whole chunks at the head and at the tail. */
interface Unchanged {
  /** Chunks before this one are unchanged, and those from `tail` on. */
  readonly head: number;
  readonly headLength: number;
  readonly tail: number;
  readonly tailLength: number;
}

class IncrementalScorer implements DraftScorer {
  readonly #lexicon: Lexicon;
  readonly #scorer: SegmentScorer;
  readonly #totals = createSums();
  #text = '';
  #chunks: readonly Chunk[] = [];
  /** The chunk that was edited last: people go on where they are. */
  #edited = 0;
  #score: Score;

  constructor(lexicon: Lexicon, scorer: SegmentScorer) {
    this.#lexicon = lexicon;
    this.#scorer = scorer;
    this.#score = this.#result();
  }

  update(text: string): Score {
    if (text === this.#text) return this.#score;
    const unchanged = this.#compare(text);
    this.#rescore(text, unchanged);
    this.#edited = unchanged.head;
    this.#text = text;
    this.#score = this.#result();
    return this.#score;
  }

  /** Compares with the text before, in as few and as long comparisons as it can: the engine does those fast. */
  #compare(text: string): Unchanged {
    const old = this.#text;
    const chunks = this.#chunks;
    const same = (from: number, to: number): boolean => text.slice(from, to) === old.slice(from, to);
    let head = Math.min(this.#edited, chunks.length);
    let headLength = lengthOf(chunks, 0, head);
    if (!same(0, headLength)) head = headLength = 0;
    for (; head < chunks.length; head++) {
      const end = headLength + (chunks[head]?.length ?? 0);
      if (!same(headLength, end)) break;
      headLength = end;
    }
    const grown = text.length - old.length;
    const sameEnd = (from: number, to: number): boolean =>
      text.slice(from + grown, to + grown) === old.slice(from, to);
    let tail = Math.min(head + 1, chunks.length);
    let tailFrom = headLength + lengthOf(chunks, head, tail);
    // The chunk after the one edited may have been touched too, hardly ever more.
    for (let tries = 0; tail < chunks.length; tries++) {
      if (tailFrom + grown >= headLength && sameEnd(tailFrom, old.length)) break;
      const skip = tries < 2 ? 1 : Math.max(1, (chunks.length - tail) >> 1);
      tailFrom += lengthOf(chunks, tail, tail + skip);
      tail += skip;
    }
    return { head, headLength, tail, tailLength: old.length - tailFrom };
  }

  /** Rescores what lies between the chunks that are unchanged. */
  #rescore(text: string, { head, headLength, tail, tailLength }: Unchanged): void {
    const chunks = this.#chunks;
    const old = this.#text;
    // The end of a segment depends on what follows it: if the change begins a chunk, the one before is read too.
    const first = Math.max(0, head - 1);
    let at = headLength - lengthOf(chunks, first, head);
    let mode: Mode = chunks[first - 1]?.segments.at(-1)?.after ?? FIRST_MODE;
    const reused = chunks.slice(first, tail).flatMap((chunk) => chunk.segments);
    const fresh: Segment[] = [];
    let kept = 0;
    for (; kept < reused.length - 1; kept++) {
      const segment = reused[kept];
      const reach = at + (segment?.length ?? 0) + (reused[kept + 1]?.length ?? 0);
      if (!segment || text.slice(at, reach) !== old.slice(at, reach)) break;
      fresh.push(segment);
      at += segment.length;
      mode = segment.after;
    }
    // Segments behind the change that are the same, by where they begin in the new text.
    const behind = new Map<number, number>();
    let from = text.length - tailLength;
    const grown = text.length - old.length;
    for (let i = reused.length - 1; i >= kept; i--) {
      const end = from;
      from -= reused[i]?.length ?? 0;
      if (from < at || text.slice(from, end) !== old.slice(from - grown, end - grown)) break;
      behind.set(from, i);
    }
    let last = tail;
    let lastFrom = text.length - tailLength;
    while (at < text.length) {
      const known = reused[behind.get(at) ?? -1];
      if (known && known.before === mode) {
        fresh.push(known);
        at += known.length;
        mode = known.after;
        continue;
      }
      while (
        last < chunks.length &&
        (lastFrom < at || (lastFrom === at && chunks[last]?.segments[0]?.before !== mode))
      ) {
        lastFrom += chunks[last]?.length ?? 0;
        last++;
      }
      if (lastFrom === at) break;
      const segment = this.#scorer.score(text, at, mode);
      fresh.push(segment);
      at += segment.length;
      mode = segment.after;
    }
    this.#replace(first, at < text.length ? last : chunks.length, fresh);
  }

  #replace(from: number, to: number, segments: readonly Segment[]): void {
    const chunks = this.#chunks;
    for (let i = from; i < to; i++) addSums(this.#totals, chunks[i]?.sums ?? [], -1);
    const made = createChunks(segments);
    for (const chunk of made) addSums(this.#totals, chunk.sums, 1);
    this.#chunks = [...chunks.slice(0, from), ...made, ...chunks.slice(to)];
  }

  #result(): Score {
    const scorer = this.#scorer;
    const text = this.#text;
    const chunks = this.#chunks;
    return createScore(this.#lexicon, this.#totals, (levels) => explain(scorer, { text, chunks, ...levels }));
  }
}

/** The score of a text with these sums; its hits are looked for when they are first asked for. */
function createScore(
  lexicon: Lexicon,
  sums: readonly number[],
  find: (levels: Levels) => readonly Hit[],
): Score {
  const raw = combine(lexicon, sums);
  const { calibration } = lexicon.file;
  const heat = raw.words === 0 ? 0 : calibrate(raw.heat, raw.words, calibration.heat);
  const withdrawal = raw.words === 0 ? 0 : calibrate(raw.withdrawal, raw.words, calibration.withdrawal);
  let hits: readonly Hit[] | undefined;
  return {
    heat,
    withdrawal,
    get hits() {
      hits ??= find({ heat, withdrawal, register: raw.register });
      return hits;
    },
  };
}

function lengthOf(chunks: readonly Chunk[], from: number, to: number): number {
  let length = 0;
  for (let i = from; i < to; i++) length += chunks[i]?.length ?? 0;
  return length;
}
