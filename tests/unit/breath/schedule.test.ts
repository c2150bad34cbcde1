import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breathAt, duration, keyframesOf, oneBreath, type Pace, whomFor } from '../../../lib/breath/schedule';

const pace: Pace = { inSeconds: 4, outSeconds: 6, count: 3 };

describe('breathAt', () => {
  test('three breaths of 4 s and 6 s take 30 s', () => {
    expect(duration(pace)).toBe(30_000);
  });

  test.each([
    [0, 'in', 0, 0, 4],
    [2000, 'in', 0, 0.5, 2],
    [3999, 'in', 0, 1, 1],
    [4000, 'out', 0, 1, 6],
    [7000, 'out', 0, 0.5, 3],
    [10_000, 'in', 1, 0, 4],
    [29_999, 'out', 2, 0, 1],
  ] as const)('at %i ms: %s', (elapsed, phase, index, fullness, secondsLeft) => {
    const point = breathAt(elapsed, pace);
    expect(point).toMatchObject({ phase, index, secondsLeft });
    expect(point.phase !== 'done' && point.fullness).toBeCloseTo(fullness, 2);
  });

  test('it is done at its end, and has begun before its start', () => {
    expect(breathAt(30_000, pace)).toEqual({ phase: 'done' });
    expect(breathAt(-5, pace)).toMatchObject({ phase: 'in', index: 0 });
  });

  test('the circle never jumps, at any pace', () => {
    const seconds = fc.integer({ min: 1, max: 20 });
    fc.assert(
      fc.property(seconds, seconds, fc.integer({ min: 1, max: 10 }), fc.nat(200_000), (i, o, count, t) => {
        const own = { inSeconds: i, outSeconds: o, count };
        const [a, b] = [breathAt(t, own), breathAt(t + 16, own)];
        if (a.phase === 'done' || b.phase === 'done') return;
        expect(a.fullness).toBeGreaterThanOrEqual(0);
        expect(a.fullness).toBeLessThanOrEqual(1);
        expect(Math.abs(a.fullness - b.fullness)).toBeLessThan(0.03);
      }),
    );
  });

  test.each([
    [0, 1000],
    [999, 1],
    [1000, 1000],
    [3999.5, 0.5],
    [4000, 1000],
    [29_999, 1],
  ])('at %d ms what is shown changes in %d ms', (elapsed, changesIn) => {
    expect(breathAt(elapsed, pace)).toMatchObject({ changesIn });
  });

  test('whoever looks when something changes sees every turn and every second, at any pace', () => {
    const halves = (min: number, max: number) => fc.integer({ min: min * 2, max: max * 2 }).map((n) => n / 2);
    fc.assert(
      fc.property(halves(2, 10), halves(2, 15), fc.integer({ min: 1, max: 10 }), (i, o, count) => {
        const own = { inSeconds: i, outSeconds: o, count };
        const turns: number[] = [];
        let seconds = 0;
        let before = '';
        for (let t = 0; ; seconds++) {
          const point = breathAt(t, own);
          if (point.phase === 'done') break;
          expect(point.changesIn).toBeGreaterThan(0);
          if (point.phase !== before) turns.push(t);
          before = point.phase;
          t += point.changesIn;
        }
        expect(seconds).toBe((Math.ceil(i) + Math.ceil(o)) * count);
        expect(turns).toEqual(
          Array.from({ length: count }, (_, n) => [n * oneBreath(own), n * oneBreath(own) + i * 1000]).flat(),
        );
      }),
    );
  });
});

test('the keyframes are the schedule', () => {
  for (const own of [pace, { inSeconds: 2, outSeconds: 15, count: 2 }]) {
    const keyframes = keyframesOf(own);
    expect(keyframes.at(0)).toEqual({ offset: 0, fullness: 0 });
    expect(keyframes.at(-1)?.offset).toBe(1);
    for (const { offset, fullness } of keyframes.slice(0, -1)) {
      const point = breathAt(offset * oneBreath(own), own);
      expect(point.phase !== 'done' && point.fullness).toBeCloseTo(fullness, 6);
    }
  }
});

test.each([
  [1, 'both'],
  [2, 'self other'],
  [3, 'self other both'],
  [4, 'self other self other'],
  [5, 'self other self other both'],
  [10, 'self other self other self other self other self other'],
])('%d breaths are for %s', (count, whom) => {
  expect(Array.from({ length: count }, (_, index) => whomFor(index, count)).join(' ')).toBe(whom);
});
