import { words } from '../lib/words';
import { varietyOf } from '../lib/words/language';

/** The locale in which times and dates are written in a language, the interface's own if none is given. */
export function localeOf(language: string = words.language): string {
  return varietyOf(language, navigator.languages);
}
