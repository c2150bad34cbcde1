import { foreignMask, languageOf } from './language.ts';
import type { SegmentText } from './segments.ts';
import { createSpeller } from './spelling.ts';
import { afinn, afinnWords, BOUNDARIES, DERIVED_CLASSES, derivedClass } from './symbols.ts';
import type { Tokens } from './tokenise.ts';
import { FIRST, MOST_SYMBOLS, packAbout, packSymbols, SAYING, SECOND, THIRD, type Word } from './word.ts';
import { checkOfForm, createWordTable, hashOf, type WordTable } from './word-table.ts';

/** What is known of a language beside its phrases. */
export interface LanguageData {
  /** Class name (with "@") to its words. */
  readonly classes: Readonly<Record<string, readonly string[]>>;
  /** Words that stand for themselves in patterns: "you are @trait". */
  readonly functionWords: readonly string[];
  /** The word meant, to the forms it is also written in. */
  readonly aliases: Readonly<Record<string, readonly string[]>>;
}

const PERSONS = new Map<string, number>();
for (const w of 'you your youre yours yourself youve youd youll'.split(' ')) PERSONS.set(w, SECOND);
for (const w of 'i im ive id ill me my mine myself we us our weve'.split(' ')) PERSONS.set(w, FIRST);
for (const w of 'he she they hes shes theyre'.split(' ')) PERSONS.set(w, THIRD);
for (const w of 'said says told tells called calls wrote shouted screamed yelled texted'.split(' '))
  PERSONS.set(w, SAYING);

/** The normal form of a token: lower case, without apostrophes, letters stretched to three or more cut to two. */
export function normalForm(segment: SegmentText, tokens: Tokens, i: number): string {
  const norm = tokens.norm[i] ?? '';
  if (norm !== '') return norm;
  const { text, from } = segment;
  return text
    .slice(from + (tokens.start[i] ?? 0), from + (tokens.end[i] ?? 0))
    .replace(/['\u2018\u2019\u02bc\u00b4]/g, '')
    .replace('\ufe0f', '')
    .toLowerCase();
}

/** Unknown words that are remembered. */
const RECENT = 4096;

/** The words of a language, by their normal form. */
export interface Vocabulary {
  readonly symbols: ReadonlyMap<string, number>;
  readonly names: readonly string[];
  /** The symbol for a capitalised unknown word inside a sentence. */
  readonly nameClass: number;
  /** Words in numbers, see word.ts: the symbols, then the `about`. */
  readonly words: WordTable;
  /** Puts token `i` of the segment, a word that is not there, among {@link words}; its place until the next call. */
  add(segment: SegmentText, tokens: Tokens, i: number): number;
}

/** @param phraseWords words that phrases use, beside those of `data`, commonest first */
export function createVocabulary(data: LanguageData, phraseWords: Iterable<string>): Vocabulary {
  const names: string[] = [...BOUNDARIES, ...DERIVED_CLASSES];
  const symbols = new Map<string, number>();
  const intern = (name: string): number => {
    const known = symbols.get(name);
    if (known !== undefined) return known;
    symbols.set(name, names.length);
    return names.push(name) - 1;
  };
  for (const [i, name] of names.entries()) symbols.set(name, i);
  const classOf = new Map<string, number>();
  for (const [name, words] of Object.entries(data.classes)) {
    const symbol = intern(name);
    for (const w of words) classOf.set(w, symbol);
  }
  const functions = new Set(data.functionWords);
  for (const w of functions) intern(w);
  for (const w of phraseWords) if (!symbols.has(w)) intern(w);
  if (names.length > MOST_SYMBOLS) throw new RangeError('more symbols than a word can hold');
  const aliases = new Map<string, string>();
  for (const [meant, forms] of Object.entries(data.aliases))
    for (const form of forms) aliases.set(form, meant);
  const maskable = [
    ...(data.classes['@swear'] ?? []),
    ...(data.classes['@insult'] ?? []),
    ...(data.classes['@epithet'] ?? []),
  ];
  const plain = [...symbols.keys()].filter((w) => /^[a-z]/.test(w));
  const speller = createSpeller([...plain, ...classOf.keys(), ...afinnWords()], aliases, maskable);
  const describe = (w: string, slip: boolean, isWord: boolean): Word => {
    const value = afinn(w);
    const symbol = symbols.get(w) ?? -1;
    const derived = symbols.get(derivedClass(w, value)) ?? -1;
    const pattern = functions.has(w) ? symbol : (classOf.get(w) ?? derived);
    return {
      symbol,
      pattern,
      afinn: value,
      person: PERSONS.get(w) ?? 0,
      slip,
      language: languageOf(w, isWord),
      foreign: foreignMask(w),
    };
  };
  const known = new Map<string, Word>();
  for (const w of [...symbols.keys(), ...classOf.keys(), ...afinnWords()]) {
    if (/^[a-z]/.test(w) || w.charCodeAt(0) > 0x2000) known.set(w, describe(w, false, true));
  }
  for (const [form, meant] of aliases) known.set(form, describe(meant, true, true));
  const wordOf = (form: string): Word => {
    const found = known.get(form);
    if (found) return found;
    // A word of another language is not a slip of an English one.
    const meant = foreignMask(form) === 0 ? speller.meant(form) : undefined;
    return meant === undefined ? describe(form, false, false) : describe(meant, true, true);
  };
  const words = createWordTable(known.size + RECENT);
  const add = (form: string, word: Word): number =>
    words.add(hashOf(form), checkOfForm(form), packSymbols(word), packAbout(word));
  const addKnown = (): void => {
    for (const [form, word] of known) add(form, word);
  };
  addKnown();
  return {
    symbols,
    names,
    nameClass: symbols.get('@name') ?? -1,
    words,
    add(segment, tokens, i) {
      if (words.full()) {
        words.clear();
        addKnown();
      }
      const form = normalForm(segment, tokens, i);
      return add(form, wordOf(form));
    },
  };
}
