import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import english from '../../../lib/scoring/lexicon/en.json' with { type: 'json' };
import provenance from '../../../lib/scoring/lexicon/provenance.json' with { type: 'json' };
import {
  byWords,
  characterOf,
  FAMILIES,
  LIMIT,
  readPhrases,
  SCALES,
  weightOf,
  writePhrases,
} from '../../../lib/scoring/lexicon-format.ts';
import { SHAPES } from '../../../lib/scoring/shape.ts';
import { BOUNDARIES, DERIVED_CLASSES } from '../../../lib/scoring/symbols.ts';

const read = readPhrases(english);
const phrases = read.map(({ words }) => words.join(' '));
const codes = read.map((phrase) => phrase.codes);
const classes: Record<string, string[]> = english.classes;
const aliases: Record<string, string[]> = english.aliases;

describe('the English lexicon', () => {
  it('is at most 120 kB gzipped', () => {
    const bytes = readFileSync(new URL('../../../lib/scoring/lexicon/en.json', import.meta.url));
    expect(gzipSync(bytes, { level: 9 }).length).toBeLessThanOrEqual(120_000);
  });

  it('has sorted, unique, lower-case phrases of one to three words', () => {
    expect(phrases).toEqual([...new Set(phrases)].sort(byWords));
    for (const phrase of phrases) {
      expect(phrase).toBe(phrase.toLowerCase());
      expect(phrase.split(' ').length).toBeLessThanOrEqual(3);
    }
  });

  it('uses only classes that exist', () => {
    const known = new Set<string>([...Object.keys(classes), ...DERIVED_CLASSES]);
    const used = new Set(
      phrases.flatMap((phrase) => phrase.split(' ')).filter((word) => word.startsWith('@')),
    );
    expect([...used].filter((name) => !known.has(name))).toEqual([]);
  });

  it('says nothing about a boundary alone', () => {
    expect(phrases.filter((phrase) => (BOUNDARIES as readonly string[]).includes(phrase))).toEqual([]);
  });

  it('gives every phrase four weights, not all of them nothing, and a family', () => {
    const letters = new Set([...Object.keys(FAMILIES), '.']);
    const wrong = codes.filter((code) => {
      const weights = [...code.slice(0, -1)].map(weightOf);
      return (
        weights.length !== SCALES.length ||
        weights.some((w) => !(w >= -LIMIT && w <= LIMIT)) ||
        weights.every((w) => w === 0) ||
        !letters.has(code.at(-1) ?? '')
      );
    });
    expect(wrong).toEqual([]);
  });

  it.each(Object.entries(classes))('class %s is sorted, unique and lower case', (_, words) => {
    expect(words).toEqual([...new Set(words)].sort());
    expect(words).toEqual(words.map((w) => w.toLowerCase()));
  });

  it('has no word in two classes and no form that stands for two words', () => {
    const inClasses = Object.values(classes).flat();
    expect(new Set(inClasses).size).toBe(inClasses.length);
    const forms = Object.values(aliases).flat();
    expect(new Set(forms).size).toBe(forms.length);
  });

  it('has weights for every shape', () => {
    expect(Object.keys(english.shapes).sort()).toEqual([...SHAPES].sort());
    for (const weights of Object.values(english.shapes)) expect(weights).toHaveLength(SCALES.length);
  });

  it('knows where it comes from', () => {
    expect(provenance.sources.length).toBeGreaterThanOrEqual(4);
    for (const source of provenance.sources)
      expect([source.name, source.licence, source.use].every((s) => s !== '')).toBe(true);
    expect(provenance.phrases).toBe(english.phrases.length);
  });
});

describe('lines of phrases', () => {
  it('leave out what they share with the line before, and are read as they were written', () => {
    const written = [['a'], ['a', 'b'], ['a', 'b', 'c'], ['a', 'bc'], ['b', 'b'], ['b', 'b', 'b']].map(
      (words) => ({
        words,
        codes: `${words.length}xyz.`,
      }),
    );
    const lines = writePhrases(written);
    expect(lines).toEqual({
      phrases: ['a', ' b', '  c', ' bc', 'b b', '  b'],
      codes: ['123223', 'xxxxxx', 'yyyyyy', 'zzzzzz', '......'],
    });
    expect(readPhrases(lines)).toEqual(written);
  });

  it('stand with those that begin alike', () => {
    expect(['a-b', 'a b', 'a', 'ab', 'a b c'].sort(byWords)).toEqual(['a', 'a b', 'a b c', 'a-b', 'ab']);
  });
});

describe('a weight character', () => {
  it('is read as it is written', () => {
    for (let w = -LIMIT; w <= LIMIT; w++) expect(weightOf(characterOf(w))).toBe(w);
  });
});
