import type { LexiconFile } from '../../lib/scoring/lexicon-format.ts';
import { auc, recallAt } from '../eval/measures.ts';
import { type Draft, isConversation } from './data.ts';
import { SETTINGS } from './settings.ts';

const SOURCES = [
  {
    name: 'corpus/',
    licence: 'MIT, written for this project',
    use: `learned at weight 1, messages of conversations at ${SETTINGS.conversations.moment} and calm ones at ${SETTINGS.conversations.calm}: heated, withdrawing and calm drafts`,
  },
  {
    name: 'classes, aliases and function words',
    licence: 'MIT, written for this project',
    use: 'scripts/train/*-en.txt',
  },
  {
    name: 'GoEmotions train',
    licence: 'Apache-2.0',
    use: 'learned at small weight; only weights of phrases in several texts are kept, no text',
  },
  {
    name: 'EmoryNLP emotion detection train',
    licence: 'Apache-2.0',
    use: 'learned at small weight; only weights of phrases in several texts are kept, no text',
  },
  {
    name: 'AFINN, through the npm package sentiment',
    licence: 'MIT',
    use: 'read at run time: values of words, and classes by value',
  },
];

const round = (x: number): number => Math.round(x * 10_000) / 10_000;

/** A draft with its levels by a lexicon that has not seen its world. */
interface Held {
  readonly draft: Draft;
  readonly heat: number;
  readonly withdrawal: number;
}

/** Where the lexicon comes from: sources, licences, settings, and figures on drafts of worlds held out of learning. */
export function provenance(file: LexiconFile, held: readonly Held[]): string {
  const against = (label: 'heated' | 'withdrawing', scale: 'heat' | 'withdrawal') => {
    const scored = held
      .filter(({ draft }) => !isConversation(draft.world))
      .filter(({ draft }) => draft.label === label || draft.label === 'calm')
      .map((h) => ({ score: h[scale], positive: h.draft.label === label }));
    return { auc: round(auc(scored)), recallAt2Percent: round(recallAt(scored, 0.02)) };
  };
  const figures = {
    heatedAgainstCalm: against('heated', 'heat'),
    withdrawingAgainstCalm: against('withdrawing', 'withdrawal'),
  };
  return `${JSON.stringify({ language: file.language, phrases: file.phrases.length, sources: SOURCES, settings: SETTINGS, figures }, null, 2)}\n`;
}
