import { describe, expect, test } from 'vitest';
import { bandsFor } from '../../lib/draft/bands';
import { score } from '../../lib/scoring';
import { FAMILIES } from '../../lib/scoring/lexicon-format';
import { words } from '../../lib/words';

describe('the words of the card', () => {
  test.each([
    ['heated', words.card.heated],
    ['withdrawing', words.card.withdrawing],
    ['hold', words.hold.lines],
  ])('%s: at least twelve, no two alike, no exclamation mark', (_, lines) => {
    expect(lines.length).toBeGreaterThanOrEqual(12);
    expect(new Set(lines).size).toBe(lines.length);
    for (const line of lines) {
      expect(line).not.toContain('!');
      expect(line).toMatch(/^[A-Z].*[.?]$/);
      expect(line.length).toBeLessThanOrEqual(90);
    }
  });
});

test('each family of the lexicon has its words, and no other has', () => {
  expect(Object.keys(words.families).sort()).toEqual([...Object.values(FAMILIES), 'shouting'].sort());
});

describe('another way to begin', () => {
  test('there is one for each family, and none for another', () => {
    expect(Object.keys(words.differently.families).sort()).toEqual(Object.keys(words.families).sort());
  });

  test.each(Object.entries(words.differently.families))(
    '%s: a hint, and a calm sentence with blanks',
    (_, way) => {
      expect(way.hint).toMatch(/^[A-Z][^!]*\.$/);
      expect(way.starter.match(/___/g)?.length).toBeGreaterThanOrEqual(2);
      expect(way.starter).toMatch(/\bI\b/);
      const { heat, withdrawal } = score(way.starter.replaceAll('___', ''));
      const bands = bandsFor('keen');
      expect(heat).toBeLessThan(bands.heat.leave);
      expect(withdrawal).toBeLessThan(bands.withdrawal.leave);
    },
  );
});
