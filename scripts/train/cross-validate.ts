import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Readings } from '../../lib/scoring/model.ts';
import type { LanguageData } from '../../lib/scoring/vocabulary.ts';
import { type Draft, FOLDS, type PublicText, type World } from './data.ts';
import { learn } from './learn.ts';
import { createReader } from './reader.ts';
import { SETTINGS } from './settings.ts';

/** A draft with what a lexicon learned without its world reads in it. */
export interface HeldOut {
  readonly draft: Draft;
  readonly readings: Readings;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const cache = `${root}node_modules/.cache/still-here/`;

/** What is done with the readings is not part of them. */
const AFTERWARDS = new Set([
  'combine.ts',
  'calibrate.ts',
  'thresholds.ts',
  'provenance.ts',
  'write-lexicon.ts',
]);

/** Changes whenever anything that learning depends on changes: code, settings, corpus, public texts. */
function fingerprint(
  drafts: readonly Draft[],
  strangers: readonly PublicText[],
  language: LanguageData,
): string {
  const hash = createHash('sha256');
  for (const folder of ['lib/scoring/', 'scripts/train/']) {
    for (const file of readdirSync(root + folder)
      .filter((name) => name.endsWith('.ts') && !AFTERWARDS.has(name))
      .sort())
      hash.update(readFileSync(root + folder + file));
  }
  hash.update(JSON.stringify([SETTINGS, drafts, strangers, language]));
  return hash.digest('hex').slice(0, 16);
}

/** Scores each world by a lexicon learned without it. Takes some minutes; remembered until something changes. */
export function crossValidate(
  drafts: readonly Draft[],
  strangers: readonly PublicText[],
  language: LanguageData,
): HeldOut[] {
  const file = `${cache}folds-${fingerprint(drafts, strangers, language)}.json`;
  if (existsSync(file)) {
    const known: Readings[] = JSON.parse(readFileSync(file, 'utf8'));
    return known.map((readings, i) => ({ draft: drafts[i] as Draft, readings }));
  }
  const readers = new Map<World, ReturnType<typeof createReader>>();
  for (const fold of FOLDS) {
    const left = drafts.filter((draft) => !fold.some((world) => world === draft.world));
    const read = createReader(learn(left, strangers, language));
    for (const world of fold) readers.set(world, read);
    console.log(`  held out ${fold.join(', ')}`);
  }
  const held = drafts.map((draft): HeldOut => {
    const read = readers.get(draft.world);
    if (!read) throw new Error(`no fold has ${draft.world}`);
    return { draft, readings: read(draft.text) };
  });
  mkdirSync(cache, { recursive: true });
  writeFileSync(file, JSON.stringify(held.map(({ readings }) => readings)));
  return held;
}
