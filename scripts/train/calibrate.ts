import type { Calibration } from '../../lib/scoring/lexicon-format.ts';
import { minimise, type Rows } from './lbfgs.ts';

/** A draft's raw log odds, scored by a lexicon that has not seen its world. */
export interface Held {
  readonly raw: number;
  readonly words: number;
  readonly positive: boolean;
  readonly weight: number;
}

/** In log2(1 + words): one word, three, seven, fifteen, thirty-one, sixty-three, 127 and more. */
const KNOTS = [1, 2, 3, 4, 5, 6, 7];

/** Pull towards one line for all lengths. */
const PENALTY = 1;

/** Fits a line in log odds for each length. */
export function calibrateBy(held: readonly Held[]): Calibration {
  const n = KNOTS.length;
  const start: number[] = [0];
  const index: number[] = [];
  const value: number[] = [];
  for (const { raw, words } of held) {
    const x = Math.max(KNOTS[0] ?? 0, Math.min(KNOTS[n - 1] ?? 0, Math.log2(1 + words)));
    for (let k = 0; k < n; k++) {
      const left = KNOTS[k - 1] ?? Number.NEGATIVE_INFINITY;
      const right = KNOTS[k + 1] ?? Number.POSITIVE_INFINITY;
      const knot = KNOTS[k] ?? 0;
      const hat =
        x <= knot
          ? Math.max(0, left === Number.NEGATIVE_INFINITY ? 1 : (x - left) / (knot - left))
          : Math.max(0, right === Number.POSITIVE_INFINITY ? 1 : (right - x) / (right - knot));
      if (hat === 0) continue;
      index.push(k, n + k);
      value.push(hat * raw, hat);
    }
    index.push(2 * n, 2 * n + 1);
    value.push(raw, 1);
    start.push(index.length);
  }
  const rows: Rows = {
    start: Int32Array.from(start),
    index: Int32Array.from(index),
    value: Float32Array.from(value),
    label: Float64Array.from(held, (h) => (h.positive ? 1 : -1)),
    weight: Float64Array.from(held, (h) => h.weight),
  };
  const penalty = new Float64Array(2 * n + 2).fill(PENALTY);
  penalty.fill(0.001, 2 * n);
  const w = minimise(rows, penalty, 200);
  const round = (x: number): number => Math.round(x * 1000) / 1000;
  return {
    words: KNOTS,
    slope: KNOTS.map((_, k) => round((w[k] ?? 0) + (w[2 * n] ?? 0))),
    offset: KNOTS.map((_, k) => round((w[n + k] ?? 0) + (w[2 * n + 1] ?? 0))),
  };
}
