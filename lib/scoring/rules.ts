import afinn from 'sentiment/languages/en/labels.json' with { type: 'json' };
import { PHRASE_FAMILIES } from './phrases';
import type { Token } from './tokenise';
import type { Hit } from './types';

/** A rule reads the words and tells where they raise a scale; `weight` is how sure it is, 0…1. */
export type Rule = (tokens: readonly Token[]) => Hit[];

interface Phrase {
  readonly words: readonly string[];
  readonly atStart: boolean;
  readonly atEnd: boolean;
  readonly alone: boolean;
  readonly family: (typeof PHRASE_FAMILIES)[number];
}

/** The phrases by their first word. */
const PHRASES = new Map<string, Phrase[]>();
for (const family of PHRASE_FAMILIES) {
  for (const written of family.phrases) {
    const words = written.replace(/[\^$=]/g, '').split(' ');
    const phrase: Phrase = {
      words,
      atStart: written.startsWith('^'),
      atEnd: written.endsWith('$'),
      alone: written.startsWith('='),
      family,
    };
    const head = words[0] ?? '';
    PHRASES.set(head, [...(PHRASES.get(head) ?? []), phrase]);
  }
}

const AFINN = new Map<string, number>(Object.entries(afinn));
const SECOND_PERSON = new Set(['you', 'your', 'youre', 'yourself', 'u', 'ur', 'youve', 'youll']);
const NEGATIONS = new Set(['not', 'no', 'never', 'dont', 'didnt', 'isnt', 'arent', 'wasnt', 'cant', 'wont']);
const OWNED = new Set(['i', 'im', 'ive', 'me', 'my', 'we', 'he', 'she', 'they', 'him', 'her', 'his']);

/** How far, in words, "you" may stand from a hostile word for it to be aimed. */
const AIM = 3;

/** The phrases of the families. */
export const phrases: Rule = (tokens) => {
  const hits: Hit[] = [];
  for (const [i, token] of tokens.entries()) {
    for (const phrase of PHRASES.get(token.word) ?? []) {
      const last = tokens[i + phrase.words.length - 1];
      if (!last || !phrase.words.every((word, k) => tokens[i + k]?.word === word)) continue;
      if (phrase.atStart && !token.first) continue;
      if (phrase.atEnd && !last.last) continue;
      if (phrase.alone && tokens.length !== phrase.words.length) continue;
      const { rule, scale, weight } = phrase.family;
      hits.push({ start: token.start, end: last.end, rule, scale, weight });
    }
  }
  return hits;
};

/** AFINN words of -2 and below with "you" close by, unless negated or somebody else's. AFINN: Nielsen 2011, -5…5. */
export const aimedWords: Rule = (tokens) => {
  const hits: Hit[] = [];
  for (const [i, token] of tokens.entries()) {
    const valence = AFINN.get(token.word) ?? 0;
    if (valence > -2) continue;
    const near = tokens.slice(Math.max(0, i - AIM), i + AIM + 1);
    if (!near.some((t) => SECOND_PERSON.has(t.word))) continue;
    const before = tokens.slice(Math.max(0, i - 2), i);
    if (before.some((t) => NEGATIONS.has(t.word) || OWNED.has(t.word))) continue;
    hits.push({ start: token.start, end: token.end, rule: 'aimed', scale: 'heat', weight: -valence * 0.12 });
  }
  return hits;
};

/** Two to six words in capitals among others that are not: shouting for emphasis, which counts only beside another hit. */
export const shouting: Rule = (tokens) => {
  const loud = tokens.filter((t) => t.capitals && t.word.length > 2);
  if (loud.length < 2 || !tokens.some((t) => SECOND_PERSON.has(t.word) || t.word === 'i')) return [];
  const [first] = loud;
  const last = loud.at(-1);
  return first && last
    ? [{ start: first.start, end: last.end, rule: 'shouting', scale: 'heat', weight: 0.3 }]
    : [];
};

/** All rules, in no particular order. */
export const RULES: readonly Rule[] = [phrases, aimedWords, shouting];
