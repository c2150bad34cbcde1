import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { HeldOut } from '../train/cross-validate.ts';
import type { Draft } from '../train/data.ts';

const file = new URL('./held-out.tsv', import.meta.url);

function hashOf(drafts: readonly Draft[]): string {
  return createHash('sha256').update(JSON.stringify(drafts)).digest('hex').slice(0, 16);
}

const COLUMNS = ['drafts', 'strangers', 'register', 'withdrawal', 'words'] as const;

/**
 * Keeps what cross-validation found, so that the evaluation is quick and works without the public sets: the corpus it
 * belongs to, then the readings of each draft, in the order of the corpus.
 */
export function writeHeldOut(held: readonly HeldOut[]): void {
  const lines = held.map(({ readings }) =>
    COLUMNS.map((name) => (name === 'words' ? readings[name] : readings[name].toFixed(2))).join('\t'),
  );
  writeFileSync(file, `${[hashOf(held.map(({ draft }) => draft)), ...lines].join('\n')}\n`);
}

/** The readings kept by the last training; undefined when the corpus has changed since. */
export function readHeldOut(drafts: readonly Draft[]): HeldOut[] | undefined {
  if (!existsSync(file)) return undefined;
  const [corpus, ...lines] = readFileSync(file, 'utf8').split('\n');
  if (corpus !== hashOf(drafts)) return undefined;
  return drafts.map((draft, i) => {
    const [known = 0, strangers = 0, register = 0, withdrawal = 0, words = 0] = (lines[i] ?? '')
      .split('\t')
      .map(Number);
    return { draft, readings: { drafts: known, strangers, register, withdrawal, words } };
  });
}
