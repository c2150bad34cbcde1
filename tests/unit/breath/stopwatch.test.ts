import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAt, startedAt, toggledAt } from '../../../lib/breath/stopwatch';

test('it runs from its start, and stands while it is halted', () => {
  const started = startedAt(1000);
  expect(readAt(started, 1000)).toBe(0);
  expect(readAt(started, 2500)).toBe(1500);
  const halted = toggledAt(started, 2500);
  expect(readAt(halted, 90_000)).toBe(1500);
  const again = toggledAt(halted, 90_000);
  expect(readAt(again, 90_000)).toBe(1500);
  expect(readAt(again, 90_250)).toBe(1750);
});

test('however often it is halted, it has run exactly as long as it was running', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(100_000), { maxLength: 40 }), (spans) => {
      let now = 0;
      let ran = 0;
      let watch = startedAt(now);
      for (const [i, span] of spans.entries()) {
        now += span;
        if (i % 2 === 0) ran += span;
        watch = toggledAt(watch, now);
      }
      expect(readAt(watch, now)).toBe(ran);
    }),
  );
});
