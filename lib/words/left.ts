import type { Words } from './en';

/** Under this name a language's script leaves its words to the companion of the same frame; a page has globals of its own and cannot see it. */
const NAME = '__stillHereWords';

interface Named {
  [NAME]?: Words;
}

/** Leaves the words of one language to the script that comes next. */
export function leaveWords(words: Words): void {
  (globalThis as Named)[NAME] = words;
}

/** The words that were left in this frame, or null where there are none. */
export function findWords(): Words | null {
  return (globalThis as Named)[NAME] ?? null;
}
