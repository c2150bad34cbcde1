import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createJudge } from '../../../lib/draft/judge';
import { normalForm, passingOver } from '../../../lib/draft/passed-over';
import { score } from '../../../lib/scoring';
import { whole } from '../scoring/whole.ts';

test.each([
  [' You   NEVER\nlisten ', 'you never listen'],
  ['you’re a PAIN', "you're a pain"],
])('the normal form of %j', (phrase, form) => {
  expect(normalForm(phrase)).toBe(form);
});

describe('what is passed over', () => {
  test.each([
    [['idiot'], 'You IDIOT, Idiot.', 'You      ,      .'],
    [['idiot'], 'idiotic, an idiot-proof one', 'idiotic, an      -proof one'],
    [['you never listen'], 'Oh YOU  never listen now', `Oh ${' '.repeat(17)} now`],
    [["you're mad"], 'you’re mad', ' '.repeat(10)],
    [['c++ (again)?'], 'C++ (again)? yes', `${' '.repeat(12)} yes`],
    [['bad', 'bad dog'], 'bad dog, bad cat', '       ,     cat'],
    [['größe'], 'Größe', ' '.repeat(5)],
    [[], 'as it is', 'as it is'],
  ])('%j in %j', (phrases, text, left) => {
    expect(passingOver(phrases)(text)).toBe(left);
  });

  test('line breaks stay where they are', () => {
    expect(passingOver(['shut up'])('Oh shut\nup now')).toBe('Oh     \n   now');
  });
});

describe('a judge', () => {
  test('over the corpus: passing over what raised a draft never raises it, and nearly always lowers it', () => {
    const judge = createJudge();
    const drafts = readFileSync('corpus/couples.tsv', 'utf8').split('\n').slice(1);
    let raised = 0;
    let lowered = 0;
    let hits = 0;
    for (const draft of drafts.filter((_, i) => i % 5 === 0)) {
      const text = draft.split('\t')[3] ?? '';
      const whole = score(text);
      for (const { start, end, scale } of whole.hits) {
        const rest = judge(text, passingOver([normalForm(text.slice(start, end))]));
        if (rest.heat > whole.heat || rest.withdrawal > whole.withdrawal) raised++;
        if (rest[scale] < whole[scale]) lowered++;
        hits++;
      }
    }
    expect(raised).toBe(0);
    expect(hits).toBeGreaterThan(100);
    expect(lowered / hits).toBeGreaterThan(0.8);
  });

  test('a text with nothing to pass over is judged as it is', () => {
    const judge = createJudge();
    expect(whole(judge('You idiot.', passingOver(['liar'])))).toEqual(whole(score('You idiot.')));
  });
});
