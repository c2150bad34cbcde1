import { expect, test } from 'vitest';
import { whomFor } from '../../../lib/breath/schedule';
import { en } from '../../../lib/words/en';

const { lines } = en.breath;

test('in ten breaths no line comes twice', () => {
  const all = [lines.self, lines.other, lines.both].flatMap((each) => [...each.in, ...each.out]);
  expect(new Set(all).size).toBe(all.length);
  for (let count = 1; count <= 10; count++)
    for (const whom of ['self', 'other', 'both'] as const) {
      const breaths = Array.from({ length: count }, (_, index) => whomFor(index, count));
      const times = breaths.filter((each) => each === whom).length;
      expect(lines[whom].in.length, `${whom} of ${count}`).toBeGreaterThanOrEqual(times);
      expect(lines[whom].out.length, `${whom} of ${count}`).toBeGreaterThanOrEqual(times);
    }
});
