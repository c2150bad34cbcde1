import { expect, test } from 'vitest';
import { languageFor, varietyOf } from '../../../lib/words/language';

test.each([
  [['en-GB', 'en'], 'en'],
  [['de'], 'de'],
  [['de-AT', 'en'], 'de'],
  [['DE-ch'], 'de'],
  [['fr-CA'], 'fr'],
  [['es-419', 'es'], 'es'],
  [['pt-BR'], 'pt-BR'],
  [['pt-PT'], 'pt-BR'],
  [['pt'], 'pt-BR'],
  [['ja-JP', 'fr-FR', 'en'], 'fr'],
  [['ja-JP', 'ja'], 'en'],
  [['den'], 'en'],
  [['', 'x-klingon'], 'en'],
  [[], 'en'],
] as const)('who reads %j is spoken to in %s', (preferred, language) => {
  expect(languageFor(preferred)).toBe(language);
});

test.each([
  ['en', ['de-DE', 'en-GB', 'en'], 'en-GB'],
  ['en', ['de-DE', 'de'], 'en'],
  ['pt-BR', ['pt-PT'], 'pt-PT'],
  ['de', [], 'de'],
] as const)('%s for who reads %j is %s', (language, preferred, variety) => {
  expect(varietyOf(language, preferred)).toBe(variety);
});
