import type { LanguageData } from './vocabulary.ts';

/**
 * The weights that a phrase or shape has, in this order: heat in a message to somebody one knows; heat in a remark
 * among strangers; how far a text looks like the former rather than the latter; withdrawal.
 */
export const SCALES = ['drafts', 'strangers', 'register', 'withdrawal'] as const;

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
  /**
   * Sorted. One to three words or @classes with boundary signs, a space, then a character for each of {@link SCALES}
   * (see {@link weightOf}), then the letter of its family, "." for none.
   */
  readonly phrases: readonly string[];
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
