/** The languages that the interface speaks, as BCP-47 tags. The first is spoken where none fits. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt-BR'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language that drafts are read in; what is put into one is said in it, whatever the interface speaks. */
export const DRAFT_LANGUAGE: Language = 'en';

/** The language of a tag without script and region: `de` for `de-AT`. */
function base(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}

/** The language to speak to somebody who reads `preferred`, BCP-47 tags, the dearest first. A language stands for all its varieties. */
export function languageFor(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const spoken = LANGUAGES.find((language) => base(language) === base(tag));
    if (spoken) return spoken;
  }
  return LANGUAGES[0];
}

/** The variety of `language` that somebody who reads `preferred` writes times and numbers in: `en-GB` for `en`, if that is among them. */
export function varietyOf(language: string, preferred: readonly string[]): string {
  return preferred.find((tag) => base(tag) === base(language)) ?? language;
}
