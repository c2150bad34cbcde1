import { describe, expect, test } from 'vitest';
import { corners, MOST_POINTS, type Point, plot } from '../../../lib/draft/curve';

const drawn = (points: readonly Point[]) => points.reduce<readonly Point[]>(plot, []);

describe('a curve', () => {
  test('keeps every look while there are few', () => {
    const points = [0, 150, 400].map((at) => ({ at, level: at / 1000 }));
    expect(drawn(points)).toEqual(points);
  });

  test('stays bounded and in order, with its first, its last and its highest look', () => {
    const points = Array.from({ length: 1000 }, (_, i) => ({ at: i * 150, level: i === 333 ? 0.9 : 0.2 }));
    const curve = drawn(points);
    expect(curve.length).toBeLessThanOrEqual(MOST_POINTS);
    expect(curve.length).toBeGreaterThan(MOST_POINTS / 3);
    expect(curve[0]).toEqual(points[0]);
    expect(curve.at(-1)).toEqual(points.at(-1));
    expect(curve).toContainEqual(points[333]);
    expect(curve.map(({ at }) => at)).toEqual(curve.map(({ at }) => at).toSorted((a, b) => a - b));
  });

  test('a long rest does not crowd out what came before it', () => {
    const typed = Array.from({ length: 40 }, (_, i) => ({ at: i * 150, level: i / 40 }));
    const curve = drawn([...typed, ...typed.map(({ at, level }) => ({ at: at + 3_600_000, level }))]);
    expect(curve.length).toBeLessThanOrEqual(MOST_POINTS);
    expect(Math.max(...curve.filter(({ at }) => at < 6000).map(({ level }) => level))).toBe(39 / 40);
  });

  test('many looks in the same instant are no more than the bound', () => {
    expect(drawn(Array.from({ length: 200 }, () => ({ at: 5, level: 0.5 }))).length).toBeLessThanOrEqual(
      MOST_POINTS,
    );
  });

  test('is drawn by time from left to right, and by level from the bottom up', () => {
    const points = [
      { at: 1000, level: 0 },
      { at: 1500, level: 1 },
      { at: 3000, level: 0.25 },
    ];
    expect(corners(points, 200, 40)).toBe('0.0,40.0 50.0,0.0 200.0,30.0');
    expect(corners(points.slice(0, 1), 200, 40)).toBe('');
    expect(corners([], 200, 40)).toBe('');
  });
});
