import { readFileSync } from 'node:fs';
import { bandsFor } from '../../lib/draft/bands.ts';
import { moments } from '../../lib/draft/thread.ts';
import type { Levels } from '../../lib/draft/tracker.ts';
import type { CONVERSATIONS } from '../train/data.ts';

/** A thread of corpus/threads.jsonl or of a world of conversations, as the corpus' README describes it. */
interface Thread {
  readonly expect: 'rises' | 'calm' | 'cools';
  readonly at?: number;
  readonly cool_from?: number;
  readonly messages: readonly { readonly text: string; readonly seconds_since_previous: number }[];
}

/** How the card does over whole threads, each a share 0…1. */
export interface ThreadFigures {
  /** Of the rises: the card came at the marked message or the one before. */
  readonly caught: number;
  /** Of the calm threads: a card came. */
  readonly falseCards: number;
  /** Of the threads that cool: a card came after they had. */
  readonly afterCooling: number;
  /** How many rises, calm threads and cooling ones there are. */
  readonly counts: readonly [rises: number, calm: number, cools: number];
}

/**
 * Plays every thread of a file of the corpus with the default sensitivity.
 *
 * @param levelsOf the levels of each message, asked in the order of the file
 */
export function playThreads(
  file: 'threads' | (typeof CONVERSATIONS)[number],
  levelsOf: (text: string) => Levels,
): ThreadFigures {
  const threads = readFileSync(new URL(`../../corpus/${file}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Thread);
  const bands = bandsFor('balanced');
  const played = threads.map((thread) => {
    const messages = thread.messages.map(({ text, seconds_since_previous }) => ({
      levels: levelsOf(text),
      seconds: seconds_since_previous,
    }));
    return { ...thread, cards: moments(messages, bands) };
  });
  const rises = played.filter(({ at }) => at !== undefined);
  const calm = played.filter(({ expect }) => expect === 'calm');
  const cools = played.filter(({ expect }) => expect === 'cools');
  const share = (of: typeof played, holds: (thread: (typeof played)[number]) => boolean) =>
    of.filter(holds).length / of.length;
  return {
    caught: share(rises, ({ at = 0, cards }) =>
      cards.slice(Math.max(0, at - 1), at + 1).some((card) => card !== null),
    ),
    falseCards: share(calm, ({ cards }) => cards.some((card) => card !== null)),
    afterCooling: share(cools, ({ cool_from, cards }) =>
      cards.slice(cool_from).some((card) => card !== null),
    ),
    counts: [rises.length, calm.length, cools.length],
  };
}
