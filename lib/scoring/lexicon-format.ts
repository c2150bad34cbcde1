import type { LanguageData } from './vocabulary.ts';

/**
 * The weights that a phrase or shape has, in this order: heat in a message to somebody one knows; heat in a remark
 * among strangers; how far a text looks like the former rather than the latter; withdrawal.
 */
export const SCALES = ['drafts', 'strangers', 'register', 'withdrawal'] as const;
export type LexiconScale = (typeof SCALES)[number];

/** What a phrase is mostly found in, by its letter in the lexicon. */
export const FAMILIES: Readonly<Record<string, string>> = {
  a: 'contempt',
  b: 'cold-anger',
  c: 'criticism',
  d: 'defensiveness',
  e: 'hostility',
  f: 'dismissal',
  g: 'shutdown',
  h: 'deflection',
};

/** One language's lexicon, as it lies in lexicon/<language>.json. */
export interface LexiconFile extends LanguageData {
  readonly language: string;
  /** A weight of 1 in the file is this much in log odds. */
  readonly unit: number;
  /** Constant terms, in log odds, one a scale. */
  readonly bias: readonly number[];
  /** Shape name to its weights, in log odds, one a scale. */
  readonly shapes: Readonly<Record<string, readonly number[]>>;
  readonly calibration: { readonly heat: Calibration; readonly withdrawal: Calibration };
  readonly thresholds: { readonly heat: number; readonly withdrawal: number };
  /** The words of each phrase, in the order of {@link byWords}: a blank for each word shared with the phrase before, then the others. */
  readonly phrases: readonly string[];
  /** The codes of all phrases, one line for each place in {@link Phrase.codes}: so all compresses a tenth better than with each beside its words. */
  readonly codes: readonly string[];
}

/** One to three words, @classes or boundary signs, and what they weigh. */
export interface Phrase {
  readonly words: readonly string[];
  /** A character for each of {@link SCALES} (see {@link weightOf}), then the letter of the family, "." for none. */
  readonly codes: string;
}

/** The order of a lexicon's phrases: word by word, so that those that begin alike stand together. */
export function byWords(a: string, b: string): number {
  const x = a.replaceAll(' ', '\0');
  const y = b.replaceAll(' ', '\0');
  return x < y ? -1 : x > y ? 1 : 0;
}

/** The words that a phrase begins with like the one before it. */
function shared(words: readonly string[], before: readonly string[]): number {
  let k = 0;
  while (k < words.length - 1 && words[k] === before[k]) k++;
  return k;
}

type WrittenPhrases = Pick<LexiconFile, 'phrases' | 'codes'>;

/** Phrases in the order of {@link byWords} as a lexicon has them. */
export function writePhrases(phrases: readonly Phrase[]): WrittenPhrases {
  return {
    phrases: phrases.map(({ words }, i) => {
      const from = shared(words, phrases[i - 1]?.words ?? []);
      return `${' '.repeat(from)}${words.slice(from).join(' ')}`;
    }),
    codes: Array.from({ length: SCALES.length + 1 }, (_, place) =>
      phrases.map(({ codes }) => codes[place]).join(''),
    ),
  };
}

/** The phrases of a lexicon, see {@link writePhrases}. */
export function readPhrases({ phrases, codes }: WrittenPhrases): Phrase[] {
  let before: readonly string[] = [];
  return phrases.map((line, i) => {
    let from = 0;
    while (line[from] === ' ') from++;
    before = [...before.slice(0, from), ...line.slice(from).split(' ')];
    return { words: before, codes: codes.map((column) => column[i]).join('') };
  });
}

/** Log odds of a moment = slope × raw + offset, by length: knots in log2(1 + words), straight between them. */
export interface Calibration {
  readonly words: readonly number[];
  readonly slope: readonly number[];
  readonly offset: readonly number[];
}

const ALPHABET = '!#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~';
const ZERO = 44;
/** Weights in the file lie between −LIMIT and LIMIT. */
export const LIMIT = 44;

/** The whole number a weight character stands for. */
export function weightOf(character: string): number {
  return ALPHABET.indexOf(character) - ZERO;
}

/** The character for a whole number between −{@link LIMIT} and {@link LIMIT}. */
export function characterOf(weight: number): string {
  return ALPHABET[weight + ZERO] ?? '';
}
