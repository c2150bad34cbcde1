import { describe, expect, it } from 'vitest';
import { createDraftScorer, score, THRESHOLDS } from '../../../lib/scoring/index.ts';
import english from '../../../lib/scoring/lexicon/en.json' with { type: 'json' };
import { whole } from './whole.ts';

/** Drafts that product.md's kinds name, in words of our own that the corpus does not have. */
const HEATED = [
  'you never listen to a single word I say',
  'you are so selfish, you only ever think about yourself',
  'shut up, you pathetic little liar',
  'what the hell is wrong with you',
  'ur such an idiot, u ruin everything',
  'you f***ing liar',
  'I hate you. You make me sick',
  'stop blaming me, you did the very same thing',
];

const WITHDRAWING = [
  'fine. do what you want',
  "I'm done talking about this",
  'leave me alone',
  'forget it, it doesn’t matter anymore',
];

const CALM = [
  "I felt alone last night and I'm angry about it",
  'I was hurt by what you said and I would like to talk about it tonight',
  'please don’t raise your voice, I’d like to go on when we’re both calm',
  'kill the process and restart the server',
  'WE WON!!! I can’t believe it, you were amazing',
  'my boss is such an idiot, I’m so glad it’s Friday',
  'you mad genius, that was bloody brilliant 😂',
  'I’m sorry I shouted at you, that was not fair',
  'he wrote "you are a liar and a cheat" on her desk',
  'can you pick up milk on your way home?',
  'Dear Anna,\n\nthank you for the minutes. I have two small corrections, see below.\n\nBest wishes,\nTom',
  'anyway, see you at eight, I’ll bring the salad',
];

const flagged = (text: string): boolean =>
  score(text).heat >= THRESHOLDS.heat || score(text).withdrawal >= THRESHOLDS.withdrawal;

/** The lines of a mail in which nothing is wrong. */
const MAIL = [
  'Hi Jo,',
  'thanks for the photos of the garden.',
  'The bus was late, so I only got home at nine.',
  'Mum says hello and asks for the recipe.',
  'I have put the invoice in the folder.',
  'We could meet at the station on Friday.',
  'The boiler man comes on Tuesday at ten.',
  'I will bring the chairs back at the weekend.',
  'There is still some soup in the freezer.',
  'Let me know what time is best.',
  'The tickets are on the shelf by the door.',
  'I have asked Sam about the van.',
  'It rained all day, so the paint is not dry yet.',
  'See you soon,',
  'Kim',
];

describe('score', () => {
  it.each(HEATED)('finds heat in %j', (text) => {
    expect(score(text).heat).toBeGreaterThanOrEqual(THRESHOLDS.heat);
  });

  it.each(WITHDRAWING)('finds withdrawal in %j', (text) => {
    expect(score(text).withdrawal).toBeGreaterThanOrEqual(THRESHOLDS.withdrawal);
  });

  it.each(CALM)('leaves %j in peace', (text) => {
    expect(flagged(text)).toBe(false);
  });

  it.each([1, 7, 13])('finds the one attack in a long mail, at line %i', (at) => {
    const mail = MAIL.toSpliced(at, 0, 'You never think of anyone but yourself, you selfish liar.');
    const text = mail.join('\n');
    const { heat, hits } = score(text);
    expect(heat).toBeGreaterThanOrEqual(THRESHOLDS.heat);
    expect(flagged(MAIL.join('\n'))).toBe(false);
    // Nothing else in it is named as a reason.
    const line = text.indexOf('You never think');
    for (const { start, end } of hits) {
      expect(start).toBeGreaterThanOrEqual(line);
      expect(end).toBeLessThanOrEqual(line + (mail[at]?.length ?? 0));
    }
  });

  it.each([
    ['you never listen, you selfish idiot', /selfish|idiot|never/],
    ['see you on Monday. Oh and by the way: you are a pathetic liar', /pathetic|liar/],
    ['SHUT UP', /SHUT UP/],
  ])('names the words of %j', (text, words) => {
    const { hits } = score(text);
    expect(hits.map(({ start, end }) => text.slice(start, end)).join(' | ')).toMatch(words);
  });

  it('names whole words, strongest first, a handful, and never a stop word alone', () => {
    const stop = new Set(english.functionWords);
    for (const text of [...HEATED, ...WITHDRAWING, HEATED.join('. ')]) {
      const { hits } = score(text);
      expect(hits.length).toBeGreaterThan(0);
      expect(hits.length).toBeLessThanOrEqual(6);
      for (const { start, end, weight } of hits) {
        expect(start).toBeLessThan(end);
        expect(weight).toBeGreaterThan(0);
        expect(weight).toBeLessThanOrEqual(1);
        expect(`${text[start - 1] ?? ' '}${text[end] ?? ' '}`).toMatch(/^[^a-z][^a-z]$/i);
        expect(stop.has(text.slice(start, end).toLowerCase().replace(/['’]/g, ''))).toBe(false);
      }
      for (const scale of ['heat', 'withdrawal']) {
        const own = hits.filter((hit) => hit.scale === scale);
        expect(own.map(({ weight }) => weight)).toEqual(
          own.map(({ weight }) => weight).sort((a, b) => b - a),
        );
        expect(own.reduce((sum, { weight }) => sum + weight, 0)).toBeLessThanOrEqual(1.000001);
      }
    }
  });

  it('explains nothing where there is nothing to explain', () => {
    expect(whole(score(''))).toEqual({ heat: 0, withdrawal: 0, hits: [] });
    expect(whole(score('  \n '))).toEqual({ heat: 0, withdrawal: 0, hits: [] });
    expect(score('the train leaves at six').hits).toEqual([]);
  });

  it.each([
    ['a million units without an end', 'x'.repeat(1_000_000)],
    ['a million spaces', ' '.repeat(1_000_000)],
    ['a million bangs', '!'.repeat(1_000_000)],
    ['a million line breaks', '\n'.repeat(1_000_000)],
    ['many quotation marks', '"a'.repeat(200_000)],
    ['many backticks', '`a '.repeat(200_000)],
    ['many stars', 'f*'.repeat(200_000)],
    ['many brackets', '[A'.repeat(200_000)],
    ['many apostrophes', "a'".repeat(200_000)],
    ['many quoted lines', '> a\n'.repeat(200_000)],
    ['lone surrogates', '\ud83d you \udc4d\ud83d'],
    ['words of JavaScript', 'constructor __proto__ toString hasOwnProperty valueOf'],
    ['nothing but signs', '?!.,;:()[]{}<>|\\/~^°'],
    ['joiners', '\u200d\ufe0f\u200b\u2066\u202e'],
  ])(
    'bears %s',
    (_, text) => {
      const { heat, withdrawal, hits } = score(text);
      expect(heat).toBeGreaterThanOrEqual(0);
      expect(heat).toBeLessThanOrEqual(1);
      expect(withdrawal).toBeGreaterThanOrEqual(0);
      expect(withdrawal).toBeLessThanOrEqual(1);
      expect(hits.every(({ start, end }) => start >= 0 && end <= text.length)).toBe(true);
      expect(whole(createDraftScorer().update(text))).toEqual({ heat, withdrawal, hits });
    },
    30_000,
  );

  it('has thresholds that a coin does not pass', () => {
    expect(THRESHOLDS.heat).toBeGreaterThan(0.5);
    expect(THRESHOLDS.heat).toBeLessThan(1);
    expect(THRESHOLDS.withdrawal).toBeGreaterThan(0.5);
    expect(THRESHOLDS.withdrawal).toBeLessThan(1);
  });
});

it('stop words are no reason, but for those that point at the reader', () => {
  const text = 'You never listen. You always have to be right.';
  const words = score(text).hits.map(({ start, end }) => text.slice(start, end));
  expect(words).not.toContain('to be');
  expect(words.length).toBeGreaterThan(0);

  const verdict = 'You are a pathetic idiot, you are such a liar';
  const named = score(verdict).hits.map(({ start, end }) => verdict.slice(start, end).toLowerCase());
  expect(named).not.toContain('you are');
  expect(named).not.toContain('you are a');
  expect(score('whatever').hits.map(({ rule }) => rule)).toEqual(['dismissal']);
});
