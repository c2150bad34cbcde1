import { describe, expect, test } from 'vitest';
import { settledText } from '../../../lib/draft/settled';

/** A draft with its caret as `|`, and what of it is settled. */
const CASES: readonly [draft: string, settled: string][] = [
  ['you are an ass|', 'you are an '],
  ['you are an ass |', 'you are an ass '],
  ['you are an ass.|', 'you are an ass.'],
  ['you are an ass|istant', 'you are an '],
  ['you| are an ass', ' are an ass'],
  ['|you are an ass', '|you are an ass'.slice(1)],
  ["you don|'t care", 'you  care'],
  ['f*c|', ''],
  ['so schön|', 'so '],
  ['|', ''],
];

describe('settledText', () => {
  test.each(CASES)('%s', (draft, settled) => {
    const caret = draft.indexOf('|');
    expect(settledText(draft.replace('|', ''), caret, false)).toBe(settled);
  });

  test('a rest, or a caret elsewhere, settles everything', () => {
    expect(settledText('you are an ass', 14, true)).toBe('you are an ass');
    expect(settledText('you are an ass', null, false)).toBe('you are an ass');
  });
});
