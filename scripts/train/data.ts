import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The files of corpus/, each a world of its own: cross-validation leaves out one at a time. */
export const WORLDS = [
  'couples',
  'everyday',
  'family-friends',
  'pairs',
  'plain',
  'public',
  'short',
  'voices',
  'work',
] as const;

/** One labelled draft of the corpus. */
export interface Draft {
  readonly text: string;
  readonly label: 'heated' | 'withdrawing' | 'calm';
  readonly kind: string;
  readonly world: string;
}

/** One line of a public set: angry or uncivil (true), or not. */
export interface PublicText {
  readonly text: string;
  readonly angry: boolean;
  readonly set: PublicSet;
}

export const PUBLIC_SETS = ['goemotions', 'emorynlp'] as const;
export type PublicSet = (typeof PUBLIC_SETS)[number];

const root = fileURLToPath(new URL('../../', import.meta.url));
const shared = `${root}../shared/data/`;

/** Whether the public sets lie beside the project, in ../shared/data. */
export function hasPublicData(): boolean {
  return existsSync(`${shared}goemotions.train.tsv`);
}

function rows(file: string): string[][] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
}

/** Every draft of the corpus, in file order. */
export function readCorpus(): Draft[] {
  return WORLDS.flatMap((world) =>
    rows(`${root}corpus/${world}.tsv`)
      .slice(1)
      .map(([label, kind, , text]) => ({
        text: (text ?? '').replaceAll('\\n', '\n'),
        label: label === 'heated' || label === 'withdrawing' ? label : 'calm',
        kind: kind ?? '',
        world,
      })),
  );
}

/** One part of a public set. Throws when ../shared/data is absent: ask {@link hasPublicData} first. */
export function readPublic(set: PublicSet, part: 'train' | 'dev' | 'test'): PublicText[] {
  return rows(`${shared}${set}.${part}.tsv`).map(([label, ...text]) => ({
    text: text.join(' '),
    angry: label === '1',
    set,
  }));
}
