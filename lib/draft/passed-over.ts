/** A phrase as it is kept: lower case, single spaces, straight apostrophes. */
export function normalForm(phrase: string): string {
  return phrase.trim().toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ');
}

/**
 * Takes phrases out of a text before it is judged: every place where their words stand whole and in a row, in any case and with
 * any white space between them, is blanked out; all else keeps its offset.
 *
 * @param phrases in their normal form
 */
export function passingOver(phrases: readonly string[]): (text: string) => string {
  if (phrases.length === 0) return (text) => text;
  const longestFirst = phrases.toSorted((a, b) => b.length - a.length);
  const any = new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}])(?:${longestFirst.map(pattern).join('|')})(?![\\p{L}\\p{M}\\p{N}])`,
    'giu',
  );
  return (text) => text.replace(any, (found) => found.replace(/\S/g, ' '));
}

function pattern(phrase: string): string {
  return phrase
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replaceAll(' ', '\\s+')
    .replaceAll("'", "['’]");
}
