import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPhraseTable } from '../../../lib/scoring/phrase-table.ts';

const SYMBOLS = 40;
const symbol = fc.integer({ min: 0, max: SYMBOLS - 1 });
const phrase = fc
  .array(symbol, { minLength: 1, maxLength: 3 })
  .map(([a = -1, b = -1, c = -1]) => [a, b, c] as const);
const phrases = fc.uniqueArray(phrase, { selector: String, maxLength: 400 });

describe('the phrase table', () => {
  it('finds each phrase in its row, and nothing else', () => {
    fc.assert(
      fc.property(phrases, fc.array(phrase), (stored, asked) => {
        const keys = Int32Array.from(stored.flat());
        const table = createPhraseTable(keys, new Int8Array(4 * stored.length), SYMBOLS);
        const rows = new Map(stored.map((each, row) => [String(each), row]));
        for (const each of [...stored, ...asked])
          expect(table.row(...each)).toBe(rows.get(String(each)) ?? -1);
      }),
    );
  });

  it('holds tens of thousands of phrases in few slots', () => {
    const keys = new Int32Array(3 * 30_000);
    for (let row = 0; row < 30_000; row++) keys.set([row % 173, row % 6_007, (row % 3) * 2_003 - 1], 3 * row);
    const table = createPhraseTable(keys, new Int8Array(4 * 30_000).fill(1), 6_007);
    for (let row = 0; row < 30_000; row++)
      expect(table.row(row % 173, row % 6_007, (row % 3) * 2_003 - 1)).toBe(row);
    expect(table.row(5, 6, 7)).toBe(-1);
    expect(table.singles >> 2).toBeLessThan(4 * 30_000);
  });
});
