import { describe, expect, test } from 'vitest';
import { FAMILIES } from '../../lib/scoring/lexicon-format';
import { words } from '../../lib/words';

describe('the words of the card', () => {
  test.each(['heated', 'withdrawing'] as const)(
    '%s: at least twelve, no two alike, no exclamation mark',
    (moment) => {
      const lines = words.card[moment];
      expect(lines.length).toBeGreaterThanOrEqual(12);
      expect(new Set(lines).size).toBe(lines.length);
      for (const line of lines) {
        expect(line).not.toContain('!');
        expect(line).toMatch(/^[A-Z].*[.?]$/);
        expect(line.length).toBeLessThanOrEqual(90);
      }
    },
  );
});

test('each family of the lexicon has its words, and no other has', () => {
  expect(Object.keys(words.families).sort()).toEqual([...Object.values(FAMILIES), 'shouting'].sort());
});
