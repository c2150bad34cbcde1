import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDraftScorer, score } from '../../../lib/scoring/index.ts';
import { whole } from './whole.ts';

/** Pieces that matter to segmenting, cutting and quoting, beside words. */
const PIECES = [
  'you never listen',
  'whatever',
  'fine. ',
  'thank you',
  'IDIOT',
  '\n',
  '\n\n',
  '. ',
  '...',
  '!',
  '?! ',
  ' ',
  '"',
  '“',
  '”',
  '```\n',
  '`',
  '> ',
  '\n> quoted',
  '\n-- \n',
  '\nOn Monday Sam wrote:\n',
  '@sam ',
  'https://x.y/z ',
  'sh1t',
  'f**k',
  'soooo',
  '😡',
  '\ud83d',
  '\udc4d',
  'constructor',
  '__proto__',
  'die Katze war gut. ',
  'he said you are stupid',
  'a'.repeat(300),
  ' b'.repeat(200),
  ',',
  '…',
  ')',
  '\t',
];

const piece = fc.constantFrom(...PIECES);
const draft = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat({ max: 12 }),
  put: fc.array(piece, { maxLength: 3 }),
});

describe('a draft scorer', () => {
  it('gives the score of the whole text after every edit', () => {
    fc.assert(
      fc.property(draft, fc.array(edit, { minLength: 1, maxLength: 12 }), (start, edits) => {
        const scorer = createDraftScorer();
        let text = start;
        expect(whole(scorer.update(text))).toEqual(whole(score(text)));
        for (const { at, cut, put } of edits) {
          const from = Math.floor(at * text.length);
          text = text.slice(0, from) + put.join('') + text.slice(from + cut);
          expect(whole(scorer.update(text))).toEqual(whole(score(text)));
        }
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('gives it also in drafts of many chunks', () => {
    const line = 'I asked you on Monday. You said yes, and then nothing came! ';
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), fc.nat({ max: 600 }), (edits, lines) => {
        const scorer = createDraftScorer();
        let text = line.repeat(lines);
        scorer.update(text);
        for (const { at, cut, put } of edits) {
          const from = Math.floor(at * text.length);
          text = text.slice(0, from) + put.join('') + text.slice(from + cut * 40);
          expect(whole(scorer.update(text))).toEqual(whole(score(text)));
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('gives it also when a long draft is edited in several places at once, or replaced', () => {
    const lines = [
      'You never asked me. ',
      'On Monday we said yes, and then nothing came!\n',
      'fine, whatever\n\n',
    ];
    const long = fc
      .array(fc.oneof(fc.constantFrom(...lines), piece), { minLength: 200, maxLength: 600 })
      .map((parts) => parts.join(''));
    const step = fc.oneof(fc.array(edit, { minLength: 1, maxLength: 4 }), long);
    fc.assert(
      fc.property(long, fc.array(step, { minLength: 1, maxLength: 5 }), (start, steps) => {
        const scorer = createDraftScorer();
        let text = start;
        let before = scorer.update(text);
        for (const next of steps) {
          const old = text;
          if (typeof next === 'string') text = next;
          else {
            for (const { at, cut, put } of next) {
              const from = Math.floor(at * text.length);
              text = text.slice(0, from) + put.join('') + text.slice(from + cut * 100);
            }
          }
          const after = scorer.update(text);
          expect(whole(after)).toEqual(whole(score(text)));
          // A score keeps the words of its own text, also when they are asked for later.
          expect(whole(before)).toEqual(whole(score(old)));
          before = after;
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('follows what is said of the language as if it had been known from the start', () => {
    const turn = fc.record({ put: fc.array(piece, { maxLength: 4 }), foreign: fc.boolean() });
    fc.assert(
      fc.property(draft, fc.array(turn, { minLength: 1, maxLength: 8 }), (start, turns) => {
        const scorer = createDraftScorer();
        let text = start;
        for (const { put, foreign } of turns) {
          text += put.join('');
          expect(whole(scorer.update(text, foreign))).toEqual(
            whole(createDraftScorer().update(text, foreign)),
          );
        }
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('goes back to nothing when the draft is emptied', () => {
    const scorer = createDraftScorer();
    expect(scorer.update('you are pathetic and you know it').heat).toBeGreaterThan(0.5);
    expect(whole(scorer.update(''))).toEqual({ heat: 0, withdrawal: 0, hits: [] });
  });
});
