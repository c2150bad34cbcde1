import { describe, expect, test } from 'vitest';
import { normalForm, passingOver } from '../../../lib/draft/passed-over';

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
