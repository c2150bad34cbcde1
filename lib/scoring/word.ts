/** What a word is to the scorer. */
export interface Word {
  /** Its symbol number, −1 when no phrase uses it. */
  readonly symbol: number;
  /** The symbol it has in patterns: itself for a function word, else its class. */
  readonly pattern: number;
  readonly afinn: number;
  /** {@link SECOND}, {@link FIRST}, {@link THIRD} person, a verb of {@link SAYING}, else 0. */
  readonly person: number;
  /** Whether this is a slip or short form of the word that the symbols stand for. */
  readonly slip: boolean;
  /** What it says about the language, one of the kinds in language.ts, and which others have it, a bit each. */
  readonly language: number;
  readonly foreign: number;
}

export const SECOND = 1;
export const FIRST = 2;
export const THIRD = 4;
export const SAYING = 8;

/*
 * A word is kept in two numbers, not as an object: objects lie all over the memory. One holds its symbols, the other,
 * called `about`, the rest: 4 bits of AFINN, 4 of person, 1 slip, 3 of language, then the other languages.
 */

/** Symbol numbers must stay below this: two of them, each + 1, make one number. */
export const MOST_SYMBOLS = 0xffff;

export function packSymbols({ symbol, pattern }: Word): number {
  return ((pattern + 1) << 16) | (symbol + 1);
}

export function symbolIn(symbols: number): number {
  return (symbols & 0xffff) - 1;
}

export function patternIn(symbols: number): number {
  return (symbols >>> 16) - 1;
}

export function packAbout({ afinn, person, slip, language, foreign }: Word): number {
  return (afinn & 15) | (person << 4) | ((slip ? 1 : 0) << 8) | (language << 9) | (foreign << 12);
}

export function afinnIn(about: number): number {
  return (about << 28) >> 28;
}

export function personIn(about: number): number {
  return (about >> 4) & 15;
}

/** 1 for a slip, else 0. */
export function slipIn(about: number): number {
  return (about >> 8) & 1;
}

export function languageIn(about: number): number {
  return (about >> 9) & 7;
}

export function foreignIn(about: number): number {
  return about >> 12;
}
