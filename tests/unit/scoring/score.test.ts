import { describe, expect, test } from 'vitest';
import { bandsFor } from '../../../lib/draft/bands';
import { momentOf } from '../../../lib/draft/tracker';
import { score } from '../../../lib/scoring';

const bands = bandsFor('balanced');

/** Drafts and the moment they are. */
const CASES: readonly [moment: 'heated' | 'withdrawing' | null, text: string][] = [
  ['heated', 'you never listen to a word i say'],
  ['heated', 'You always have to be right, and I am sick of it.'],
  ['heated', 'oh shut up you idiot'],
  ['heated', 'F*ck you'],
  ['heated', 'What is wrong with you?'],
  ['withdrawing', 'whatever.'],
  ['withdrawing', 'fine. do what you want'],
  ['withdrawing', "I'm done. I don't want to talk about it."],
  [null, 'I felt alone last night and I’m angry about it'],
  [null, 'Please do not call me at work again.'],
  [null, 'We got the flat!!! I cannot believe it!!!'],
  [null, 'My boss is an idiot, he shouted at everyone today.'],
  [null, 'kill the process and restart it'],
  [null, 'Sorry, that was my fault.'],
  [null, ''],
  [null, 'constructor __proto__ toString hasOwnProperty'],
];

describe('score', () => {
  test.each(CASES)('%s: %s', (moment, text) => {
    expect(momentOf(score(text), bands)).toBe(moment);
  });

  test('hits lie in the text, the strongest first, their shares of a scale at most 1', () => {
    const text = 'Wow. You never listen, you idiot. Whatever. Do what you want.';
    const { hits } = score(text);
    expect(hits.length).toBeGreaterThan(2);
    for (const [i, hit] of hits.entries()) {
      expect(text.slice(hit.start, hit.end).trim()).not.toBe('');
      expect(hit.weight).toBeLessThanOrEqual(hits[i - 1]?.weight ?? 1);
    }
    for (const scale of ['heat', 'withdrawal'])
      expect(
        hits.filter((hit) => hit.scale === scale).reduce((sum, hit) => sum + hit.weight, 0),
      ).toBeLessThan(1.001);
  });

  test('a text of 1 MB is scored', () => {
    const { heat, withdrawal } = score('you never listen, do you? '.repeat(40_000));
    expect(heat).toBeGreaterThan(0.5);
    expect(heat).toBeLessThanOrEqual(1);
    expect(withdrawal).toBeGreaterThanOrEqual(0);
  });
});
