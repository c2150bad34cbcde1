import { type Chunk, createChunks } from './chunks.ts';
import { type Levels, levelsOf } from './combine.ts';
import { explain } from './explain.ts';
import type { Lexicon } from './lexicon.ts';
import { readingsOf } from './model.ts';
import { FIRST_MODE, FOREIGN_DRAFT, LOOK_AHEAD } from './own-words.ts';
import {
  addSums,
  createSegmentScorer,
  createSums,
  type Segment,
  type SegmentScorer,
} from './segment-score.ts';
import { changeBetween, type TextChange } from './text-change.ts';
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
    return new LazyScore(levelsFrom(lexicon, sums), () => createDraftScorer().update(text).hits);
  };
  return { createDraftScorer, score };
}

/** A place between two segments: before segment `index` of chunk `chunk`, at UTF-16 offset `start`. */
interface Cursor {
  chunk: number;
  index: number;
  start: number;
}

class IncrementalScorer implements DraftScorer {
  readonly #lexicon: Lexicon;
  readonly #scorer: SegmentScorer;
  readonly #totals = createSums();
  #text = '';
  #firstMode = FIRST_MODE;
  #chunks: readonly Chunk[] = [];
  /** The last change and the chunk in which it began: people go on where they are. */
  #change: TextChange = { from: 0, to: 0, newTo: 0 };
  #near = { chunk: 0, start: 0 };
  #score: Score;

  constructor(lexicon: Lexicon, scorer: SegmentScorer) {
    this.#lexicon = lexicon;
    this.#scorer = scorer;
    this.#score = this.#result();
  }

  update(text: string, foreign = false): Score {
    const firstMode = foreign ? FIRST_MODE | FOREIGN_DRAFT : FIRST_MODE;
    if (firstMode !== this.#firstMode) {
      this.#firstMode = firstMode;
      this.#change = { from: 0, to: this.#text.length, newTo: text.length };
    } else if (text === this.#text) return this.#score;
    else this.#change = changeBetween(this.#text, text, this.#change);
    this.#rescore(text, this.#change);
    this.#text = text;
    this.#score = this.#result();
    return this.#score;
  }

  /** Where the first segment begins that may have read what was changed. */
  #firstTouched(change: TextChange): Cursor {
    const chunks = this.#chunks;
    const safe = change.from - LOOK_AHEAD;
    let { chunk, start } = this.#near;
    while (chunk > 0 && start > safe) start -= chunks[--chunk]?.length ?? 0;
    for (; chunk < chunks.length; chunk++) {
      const end = start + (chunks[chunk]?.length ?? 0);
      if (end > safe) break;
      start = end;
    }
    this.#near = { chunk, start };
    let index = 0;
    for (const { length } of chunks[chunk]?.segments ?? []) {
      if (start + length > safe) break;
      start += length;
      index++;
    }
    return { chunk, index, start };
  }

  /** Scores from the first segment that was touched on, until one begins that was there before, in the same mode. */
  #rescore(text: string, change: TextChange): void {
    const chunks = this.#chunks;
    const grown = change.newTo - change.to;
    const first = this.#firstTouched(change);
    const kept = chunks[first.chunk]?.segments.slice(0, first.index) ?? [];
    let mode = (kept.at(-1) ?? chunks[first.chunk - 1]?.segments.at(-1))?.after ?? this.#firstMode;
    let at = first.start;
    const fresh: Segment[] = [];
    const old = { ...first };
    for (;;) {
      const known = chunks[old.chunk]?.segments[old.index];
      if (known && (at === text.length || old.start < change.to || old.start + grown < at)) {
        if (known.counted) addSums(this.#totals, known.sums, -1);
        this.#step(old, known);
      } else if (at === text.length || (known && old.start + grown === at && known.before === mode)) break;
      else {
        const segment = this.#scorer.score(text, at, mode);
        if (segment.counted) addSums(this.#totals, segment.sums, 1);
        fresh.push(segment);
        at += segment.length;
        mode = segment.after;
      }
    }
    const behind = old.index > 0 ? (chunks[old.chunk]?.segments.slice(old.index) ?? []) : [];
    const made = createChunks([...kept, ...fresh, ...behind]);
    // Not in place: a score from before may still be asked for its hits.
    const tail = chunks.slice(old.chunk + (old.index > 0 ? 1 : 0));
    this.#chunks = chunks.slice(0, first.chunk).concat(made, tail);
  }

  #step(cursor: Cursor, segment: Segment): void {
    cursor.start += segment.length;
    cursor.index++;
    if (cursor.index < (this.#chunks[cursor.chunk]?.segments.length ?? 0)) return;
    cursor.chunk++;
    cursor.index = 0;
  }

  #result(): Score {
    const scorer = this.#scorer;
    const text = this.#text;
    const chunks = this.#chunks;
    const levels = levelsFrom(this.#lexicon, this.#totals);
    return new LazyScore(levels, () => explain(scorer, { text, chunks, ...levels }));
  }
}

function levelsFrom(lexicon: Lexicon, sums: readonly number[]): Levels {
  return levelsOf(readingsOf(lexicon, sums), lexicon.file.calibration);
}

/** A score whose hits are looked for when they are first asked for. */
class LazyScore implements Score {
  readonly heat: number;
  readonly withdrawal: number;
  readonly #find: () => readonly Hit[];
  #hits: readonly Hit[] | undefined;

  constructor({ heat, withdrawal }: Levels, find: () => readonly Hit[]) {
    this.heat = heat;
    this.withdrawal = withdrawal;
    this.#find = find;
  }

  get hits(): readonly Hit[] {
    this.#hits ??= this.#find();
    return this.#hits;
  }
}
