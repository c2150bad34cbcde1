import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breathAt, duration, type Pace } from '../../../lib/breath/schedule';

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
});
