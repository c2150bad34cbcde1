import english from 'sentiment/languages/en/index.js';

/** Boundary symbols, whose numbers are their places in {@link BOUNDARIES}. */
export const START = 0;
export const END = 1;
export const END_ASK = 2;
export const END_BANG = 3;
/** How boundaries are written in a phrase: start of a sentence, its end, its end with "?", with "!". */
export const BOUNDARIES = ['^', '$', '?', '!'] as const;

/** Classes that a word falls into by its value in AFINN (−5…5), or by its form. */
export const DERIVED_CLASSES = [
  '@worse',
  '@bad',
  '@good',
  '@great',
  '@name',
  '@ing',
  '@ed',
  '@ly',
  '@s',
  '@word',
  '@number',
  '@emoji',
] as const;

const AFINN = new Map<string, number>();
for (const [word, value] of Object.entries(english.labels)) {
  if (!word.includes(' ')) AFINN.set(word.replaceAll("'", ''), value);
}

/** The word's value in AFINN (the npm package `sentiment`), −5…5, 0 when it has none. */
export function afinn(word: string): number {
  return AFINN.get(word) ?? 0;
}

/** The words that AFINN knows. */
export function afinnWords(): Iterable<string> {
  return AFINN.keys();
}

/** The class a word outside the lexicon's own classes falls into by its AFINN value or its ending. */
export function derivedClass(word: string, value: number): (typeof DERIVED_CLASSES)[number] {
  if (value !== 0) return value <= -3 ? '@worse' : value < 0 ? '@bad' : value >= 3 ? '@great' : '@good';
  if (word === '0') return '@number';
  if (word.charCodeAt(0) > 0x2000) return '@emoji';
  if (word.endsWith('ing')) return '@ing';
  if (word.endsWith('ed')) return '@ed';
  if (word.endsWith('ly')) return '@ly';
  return word.endsWith('s') ? '@s' : '@word';
}
