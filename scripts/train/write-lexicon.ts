import type { LexiconFile } from '../../lib/scoring/lexicon-format.ts';

/** The lexicon as text: a phrase a line, so that a change shows as one. */
export function writeLexicon(file: LexiconFile): string {
  const { phrases, ...rest } = file;
  const head = JSON.stringify(rest);
  return `${head.slice(0, -1)},"phrases":[\n${phrases.map((line) => JSON.stringify(line)).join(',\n')}\n]}\n`;
}
