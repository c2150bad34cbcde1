import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The worlds that are conversations, a file of JSON lines each, labelled message by message. */
export const CONVERSATIONS = ['conversations', 'exchanges'] as const;

/** The worlds of messages of about 90 words and more, in which often one sentence attacks, or none. */
export const LONG: readonly string[] = ['mails', 'post'];

/** The worlds of one stance and of what only looks like it, written to be hard after the others were learned. */
export const HARD: readonly string[] = [
  'sneers',
  'barbs',
  'chills',
  'sidesteps',
  'dodges',
  'stand-offs',
  'needles',
  'retorts',
  'jibes',
  'ice',
  'brush-offs',
  'reproaches',
];

/** The files of corpus/, each a world of its own. Cross-validation leaves out one of these groups of whole files at a time. */
export const FOLDS = [
  [
    'chatter',
    'everyday',
    'silences',
    'partners',
    'spats',
    'kith',
    'slang',
    'stand-offs',
    'chills',
    'exchanges',
    'reproaches',
  ],
  [
    'contrast',
    'couples',
    'volleys',
    'quarrels',
    'twins',
    'exits',
    'strangers',
    'sneers',
    'mates',
    'mails',
    'streets',
  ],
  [
    'family-friends',
    'institutions',
    'stateside',
    'friends',
    'insults',
    'frost',
    'doors',
    'desks',
    'retorts',
    'homes',
    'jibes',
  ],
  [
    'kin',
    'plain',
    'offices',
    'letters',
    'ordinary-home',
    'snaps',
    'fallings-out',
    'epistles',
    'circles',
    'barbs',
    'teams',
  ],
  [
    'pairs',
    'voices',
    'scorn',
    'englishes',
    'relatives',
    'ordinary-work',
    'duties',
    'overseas',
    'sidesteps',
    'needles',
    'post',
    'crowds',
  ],
  [
    'public',
    'short',
    'bursts',
    'leaving',
    'irony',
    'tongues',
    'hearths',
    'jobs',
    'conversations',
    'ice',
    'brush-offs',
  ],
  [
    'quick',
    'work',
    'households',
    'shifts',
    'praise',
    'ordinary-friends',
    'stances',
    'look-alikes',
    'isles',
    'accents',
    'counters',
    'dodges',
    'doorsteps',
  ],
] as const;

export const WORLDS = FOLDS.flat().sort();
export type World = (typeof WORLDS)[number];

/** Whether a world's texts are messages out of conversations. */
export function isConversation(world: World): boolean {
  return CONVERSATIONS.some((name) => name === world);
}

/** One labelled draft of the corpus. */
export interface Draft {
  readonly text: string;
  readonly label: 'heated' | 'withdrawing' | 'calm';
  readonly kind: string;
  readonly world: World;
}

interface Conversation {
  readonly messages: readonly { readonly text: string; readonly label: string }[];
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
  return WORLDS.flatMap((world) => (isConversation(world) ? readMessages(world) : readDrafts(world)));
}

function readDrafts(world: World): Draft[] {
  return rows(`${root}corpus/${world}.tsv`)
    .slice(1)
    .map(([label, kind, , text]) => ({
      text: (text ?? '').replaceAll('\\n', '\n'),
      label: labelOf(label),
      kind: kind ?? '',
      world,
    }));
}

/** Each message of a world of conversations as a draft of its own. */
function readMessages(world: World): Draft[] {
  return readFileSync(`${root}corpus/${world}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .flatMap((line) => (JSON.parse(line) as Conversation).messages)
    .map(({ text, label }) => ({ text, label: labelOf(label), kind: 'message', world }));
}

function labelOf(label: string | undefined): Draft['label'] {
  return label === 'heated' || label === 'withdrawing' ? label : 'calm';
}

/** One part of a public set. Throws when ../shared/data is absent: ask {@link hasPublicData} first. */
export function readPublic(set: PublicSet, part: 'train' | 'dev' | 'test'): PublicText[] {
  return rows(`${shared}${set}.${part}.tsv`).map(([label, ...text]) => ({
    text: text.join(' '),
    angry: label === '1',
    set,
  }));
}
