import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawFrom, untouched } from '../../../lib/companion/lines';

test('whatever chance brings, all lines come before any comes again, and none twice in a row', () => {
  const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 14 }),
      fc.array(chance, { minLength: 42, maxLength: 42 }),
      (count, chances) => {
        let bag = untouched;
        const drawn = chances.map((random) => {
          bag = drawFrom(bag, count, random);
          return bag.last;
        });
        for (let from = 0; from + count <= drawn.length; from += count)
          expect(new Set(drawn.slice(from, from + count)).size).toBe(count);
        for (let i = 1; i < drawn.length; i++) expect(drawn[i]).not.toBe(drawn[i - 1]);
      },
    ),
  );
});

test('where there is one line, it is that one', () => {
  const once = drawFrom(untouched, 1, 0.7);
  expect(once.last).toBe(0);
  expect(drawFrom(once, 1, 0.7).last).toBe(0);
});

test('chance decides which', () => {
  expect(drawFrom(untouched, 4, 0).last).toBe(0);
  expect(drawFrom(untouched, 4, 0.99).last).toBe(3);
});
