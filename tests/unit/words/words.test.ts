import { describe, expect, test } from 'vitest';
import { FAMILIES } from '../../../lib/scoring/lexicon-format';
import { de } from '../../../lib/words/de';
import { en, type Words } from '../../../lib/words/en';
import { es } from '../../../lib/words/es';
import { fr } from '../../../lib/words/fr';
import { DRAFT_LANGUAGE, LANGUAGES, type Language } from '../../../lib/words/language';
import { pauseInDraft } from '../../../lib/words/pause-lines';
import { ptBr } from '../../../lib/words/pt-BR';
import { starters } from '../../../lib/words/starters';

const ALL: Readonly<Record<Language, Words>> = { en, de, fr, es, 'pt-BR': ptBr };
const EACH = LANGUAGES.map((language) => [language, ALL[language]] as const);
const OTHERS = EACH.filter(([language]) => language !== 'en');

/** What is given to a function of the words: values that are found again in what it says. */
const GIVEN = ['37', '41', '43'];

/** Words that are the same in English and in another language. */
const SAME = new Set(['Still Here', 'ltr', 'Pause', 'Chat', 'Mail', 'Compassion', '37 min']);

/** Every string of a language by its place; what a function says stands for it. Throws at anything else. */
function strings(node: unknown, path = ''): [path: string, text: string][] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function') return [[path, node(...GIVEN.slice(0, node.length))]];
  if (typeof node !== 'object' || node === null) throw new Error(`${path} is no words`);
  return Object.entries(node).flatMap(([key, inner]) => strings(inner, path ? `${path}.${key}` : key));
}

const ENGLISH = new Map(strings(en));

describe.each(EACH)('%s', (language, words) => {
  test('says in its own words which language it is', () => {
    expect(words.language).toBe(language);
    expect(words.pause.lines.language).toBe(language);
    expect(['ltr', 'rtl']).toContain(words.direction);
  });

  test('nothing is empty, shouted or left with loose ends', () => {
    for (const [path, text] of strings(words)) {
      expect(text.trim(), path).toBe(text);
      expect(text, path).not.toBe('');
      expect(text, path).not.toMatch(/[!¡]|undefined|\$\{| {2}/);
    }
  });

  test.each(['heated', 'withdrawing'] as const)('%s: at least twelve lines, no two alike', (moment) => {
    const lines = words.card[moment];
    expect(lines.length).toBeGreaterThanOrEqual(12);
    expect(new Set(lines).size).toBe(lines.length);
    for (const line of lines) {
      expect(line).toMatch(/^[¿\p{Lu}].*[.?]$/u);
      expect(line.length, line).toBeLessThanOrEqual(90);
    }
  });

  test('the buttons of card and hold are short', () => {
    const { card, hold } = words;
    for (const first of [
      [card.breathe, card.pause],
      [card.stay, card.breathe],
    ])
      expect([...first, card.learn, card.notNow].join('').length).toBeLessThanOrEqual(42);
    for (const label of [
      card.breathe,
      card.pause,
      card.stay,
      card.learn,
      card.notNow,
      card.why,
      hold.back,
      hold.breathe,
      hold.send,
    ])
      expect(label.length, label).toBeLessThanOrEqual(20);
  });

  test('each family of the lexicon has its words, its hint and its starter, and no other has', () => {
    const families = [...Object.values(FAMILIES), 'shouting'].sort();
    for (const each of [words.families, words.differently.hints, starters])
      expect(Object.keys(each).sort()).toEqual(families);
  });
});

describe.each(OTHERS)('%s beside English', (_, words) => {
  const own = new Map(strings(words));

  test('has every place that English has, and no other but further lines of a list', () => {
    for (const path of ENGLISH.keys()) expect(own.has(path), path).toBe(true);
    for (const path of own.keys()) if (!/\.\d+$/.test(path)) expect(ENGLISH.has(path), path).toBe(true);
  });

  test('leaves nothing in English', () => {
    for (const [path, text] of own) if (!SAME.has(text)) expect(text, path).not.toBe(ENGLISH.get(path));
  });

  test('says everything that a function is given', () => {
    for (const [path, text] of own)
      for (const given of GIVEN)
        expect(text.includes(given), path).toBe(ENGLISH.get(path)?.includes(given) ?? false);
  });
});

test('what goes into a draft is in the language of drafts', () => {
  expect(pauseInDraft).toBe(ALL[DRAFT_LANGUAGE].pause.lines);
});

test('what is the same in two languages still is', () => {
  const found = OTHERS.flatMap(([, words]) =>
    strings(words).filter(([path, text]) => text === ENGLISH.get(path)),
  );
  expect(new Set(found.map(([, text]) => text))).toEqual(SAME);
});

test('French keeps its double punctuation on the line', () => {
  for (const [path, text] of strings(fr))
    expect(text, path).not.toMatch(/(?<![\u00a0\u202f])[?;:](?=\s|$)| [?;:]/);
});
