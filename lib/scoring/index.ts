import { createScorer } from './draft-scorer.ts';
import english from './lexicon/en.json' with { type: 'json' };
import { loadLexicon } from './lexicon.ts';
import type { LexiconFile } from './lexicon-format.ts';
import type { DraftScorer, Score } from './types.ts';

export type { DraftScorer, Hit, Scale, Score } from './types.ts';

const file: LexiconFile = english;
const scorer = createScorer(loadLexicon(file));

/** How heated and how withdrawing a draft is, and which words say so. Never throws. */
export function score(text: string): Score {
  return scorer.score(text);
}

/** A scorer that follows one draft; its results are those of {@link score}. */
export function createDraftScorer(): DraftScorer {
  return scorer.createDraftScorer();
}

/** Heat and withdrawal (0…1) from which a single draft is a moment: at most 1 % false alarms on everyday messages. */
export const THRESHOLDS: { readonly heat: number; readonly withdrawal: number } = file.thresholds;
