/** How long the keys must rest, in milliseconds, before the word at the caret counts as finished. */
export const REST_MS = 900;

const WORD = /[\p{L}\p{M}\p{N}'’*@$_-]/u;

/**
 * The part of a draft that may be judged: all of it, but for a word that is still being typed.
 * "you are an ass" may yet become "an assistant". The word ends with a space, punctuation or a line break, or when `rested`.
 *
 * @param caret offset of the caret in `text`, or null when it is elsewhere
 */
export function settledText(text: string, caret: number | null, rested: boolean): string {
  if (rested || caret === null) return text;
  let start = caret;
  while (start > 0 && WORD.test(text.charAt(start - 1))) start--;
  if (start === caret) return text;
  let end = caret;
  while (end < text.length && WORD.test(text.charAt(end))) end++;
  return text.slice(0, start) + text.slice(end);
}
