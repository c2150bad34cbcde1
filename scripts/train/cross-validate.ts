import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { LanguageData } from '../../lib/scoring/vocabulary.ts';
import { type Draft, type PublicText, WORLDS } from './data.ts';
import { type Learned, learn } from './learn.ts';
import { createRawScorer } from './raw-scorer.ts';
import { SETTINGS } from './settings.ts';

/** A draft with the raw scores of a lexicon learned without its world. */
export interface HeldOut {
  readonly draft: Draft;
  readonly heat: number;
  readonly withdrawal: number;
  readonly words: number;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const cache = `${root}node_modules/.cache/still-here/`;

/** Changes whenever anything that learning depends on changes: code, settings, corpus, public texts. */
function fingerprint(
  drafts: readonly Draft[],
  strangers: readonly PublicText[],
  language: LanguageData,
): string {
  const hash = createHash('sha256');
  for (const folder of ['lib/scoring/', 'scripts/train/']) {
    for (const file of readdirSync(root + folder)
      .filter((name) => name.endsWith('.ts'))
      .sort())
      hash.update(readFileSync(root + folder + file));
  }
  hash.update(JSON.stringify([SETTINGS, drafts, strangers, language]));
  return hash.digest('hex').slice(0, 16);
}

/** Scores each world by a lexicon learned from all the others. Takes about two minutes; remembered until something changes. */
export function crossValidate(
  drafts: readonly Draft[],
  strangers: readonly PublicText[],
  language: LanguageData,
): HeldOut[] {
  const file = `${cache}folds-${fingerprint(drafts, strangers, language)}.json`;
  if (existsSync(file)) {
    const scores: Omit<HeldOut, 'draft'>[] = JSON.parse(readFileSync(file, 'utf8'));
    return drafts.map((draft, i) => ({ draft, ...(scores[i] ?? { heat: 0, withdrawal: 0, words: 0 }) }));
  }
  const held: HeldOut[] = [];
  for (const world of WORLDS) {
    const learned: Learned = learn(
      drafts.filter((draft) => draft.world !== world),
      strangers,
      language,
    );
    const raw = createRawScorer(learned);
    for (const draft of drafts) {
      if (draft.world !== world) continue;
      const { heat, withdrawal, words } = raw(draft.text);
      held.push({ draft, heat, withdrawal, words });
    }
    console.log(`  held out ${world}`);
  }
  mkdirSync(cache, { recursive: true });
  writeFileSync(
    file,
    JSON.stringify(held.map(({ heat, withdrawal, words }) => ({ heat, withdrawal, words }))),
  );
  return held;
}
