import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { HeldOut } from '../train/cross-validate.ts';
import type { Draft } from '../train/data.ts';

const file = new URL('./held-out.tsv', import.meta.url);

function hashOf(drafts: readonly Draft[]): string {
  return createHash('sha256').update(JSON.stringify(drafts)).digest('hex').slice(0, 16);
}

/**
 * Keeps what cross-validation found, so that the evaluation is quick and works without the public sets: the corpus it
 * belongs to, then heat, withdrawal (raw log odds) and words of each draft, in the order of the corpus.
 */
export function writeHeldOut(held: readonly HeldOut[]): void {
  const lines = held.map(
    ({ heat, withdrawal, words }) => `${heat.toFixed(2)}\t${withdrawal.toFixed(2)}\t${words}`,
  );
  writeFileSync(file, `${[hashOf(held.map(({ draft }) => draft)), ...lines].join('\n')}\n`);
}

/** The held-out scores kept by the last training; undefined when the corpus has changed since. */
export function readHeldOut(drafts: readonly Draft[]): HeldOut[] | undefined {
  if (!existsSync(file)) return undefined;
  const [corpus, ...lines] = readFileSync(file, 'utf8').split('\n');
  if (corpus !== hashOf(drafts)) return undefined;
  return drafts.map((draft, i) => {
    const [heat = 0, withdrawal = 0, words = 0] = (lines[i] ?? '').split('\t').map(Number);
    return { draft, heat, withdrawal, words };
  });
}
