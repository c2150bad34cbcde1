import type { Words } from './en';

export type { Words } from './en';

/** The words of the interface. Nobody may draw anything before somebody chose a language with `speak`. */
export let words: Words;

/** Chooses the words of the interface in this script, for good. */
export function speak(chosen: Words): void {
  words = chosen;
}
