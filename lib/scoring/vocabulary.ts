import { foreignMask, languageOf } from './language.ts';
import type { SegmentText } from './segments.ts';
import { createSpeller } from './spelling.ts';
import { afinn, afinnWords, BOUNDARIES, DERIVED_CLASSES, derivedClass } from './symbols.ts';
import type { Tokens } from './tokenise.ts';
import { hashesOf, WordTable } from './word-table.ts';

/** What is known of a language beside its phrases. */
export interface LanguageData {
  /** Class name (with "@") to its words. */
  readonly classes: Readonly<Record<string, readonly string[]>>;
  /** Words that stand for themselves in patterns: "you are @trait". */
  readonly functionWords: readonly string[];
  /** The word meant, to the forms it is also written in. */
  readonly aliases: Readonly<Record<string, readonly string[]>>;
}

/** What a word is to the scorer. */
export interface Word {
  /** Its symbol number, −1 when no phrase uses it. */
  readonly symbol: number;
  /** The symbol it has in patterns: itself for a function word, else its class. */
  readonly pattern: number;
  readonly afinn: number;
  /** Second person (1), first person (2), third person (4), a verb of saying (8), else 0. */
  readonly person: number;
  /** Whether this is a slip or short form of the word that the symbols stand for. */
  readonly slip: boolean;
  /** What it says about the language, see {@link languageOf}, and which others have it. */
  readonly language: number;
  readonly foreign: number;
}

export const SECOND = 1;
export const FIRST = 2;
export const THIRD = 4;
export const SAYING = 8;

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
  /** The word whose normal form this is. */
  word(form: string): Word;
  /** The word that token `i` of the segment is. */
  wordAt(segment: SegmentText, tokens: Tokens, i: number): Word;
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
  const aliases = new Map<string, string>();
  for (const [meant, forms] of Object.entries(data.aliases))
    for (const form of forms) aliases.set(form, meant);
  const maskable = [...(data.classes['@swear'] ?? []), ...(data.classes['@insult'] ?? [])];
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
    if (/^[a-z]/.test(w) || isHashed(w)) known.set(w, describe(w, false, true));
  }
  for (const [form, meant] of aliases) known.set(form, describe(meant, true, true));
  const wordOf = (form: string): Word => {
    const found = known.get(form);
    if (found) return found;
    // A word of another language is not a slip of an English one.
    const meant = foreignMask(form) === 0 ? speller.meant(form) : undefined;
    return meant === undefined ? describe(form, false, false) : describe(meant, true, true);
  };
  const table = new WordTable<Word>(powerOfTwo(known.size));
  for (const [w, word] of known) {
    if (!isHashed(w)) continue;
    const { hash, check } = hashesOf(w);
    table.add(hash, check, word);
  }
  const recent = new WordTable<Word>(RECENT);
  return {
    symbols,
    names,
    nameClass: symbols.get('@name') ?? -1,
    word: wordOf,
    wordAt(segment, tokens, i) {
      const norm = tokens.norm[i] as string;
      if (norm !== '') return wordOf(norm);
      const hash = tokens.hash[i] as number;
      const check = tokens.check[i] as number;
      const found = table.find(hash, check) ?? recent.find(hash, check);
      if (found) return found;
      const word = wordOf(normalForm(segment, tokens, i));
      recent.add(hash, check, word);
      return word;
    },
  };
}

/** Whether tokens that are this word carry a hash: words of plain letters, and emoji. */
function isHashed(word: string): boolean {
  return /^[a-z]+$/.test(word) || word.charCodeAt(0) > 0x2000;
}

function powerOfTwo(least: number): number {
  let power = 1;
  while (power < least) power *= 2;
  return power;
}
