/** One look at a draft: when it was, in milliseconds, and how high it stood, 0…1. */
export interface Point {
  readonly at: number;
  readonly level: number;
}

/** The most points that a curve keeps. */
export const MOST_POINTS = 48;

/** The curve with one more look at its end. Past the bound, each stretch of time keeps only its highest look, and the first and last stay. */
export function plot(curve: readonly Point[], next: Point): readonly Point[] {
  const points = [...curve, next];
  const first = points[0] ?? next;
  if (points.length <= MOST_POINTS) return points;
  const stretch = (next.at - first.at) / (MOST_POINTS / 2) || 1;
  const highest = new Map<number, Point>();
  for (const point of points.slice(1, -1)) {
    const index = Math.floor((point.at - first.at) / stretch);
    if (point.level > (highest.get(index)?.level ?? -1)) highest.set(index, point);
  }
  return [first, ...highest.values(), next].slice(-MOST_POINTS);
}

/** The corners of the curve in a box of this size, x by time and y by level, 0 at its top; for an SVG's `points`. Empty for less than two moments of time. */
export function corners(curve: readonly Point[], width: number, height: number): string {
  const first = curve[0];
  const last = curve.at(-1);
  if (!first || !last || last.at <= first.at) return '';
  return curve
    .map(({ at, level }) => {
      const x = ((at - first.at) / (last.at - first.at)) * width;
      return `${x.toFixed(1)},${((1 - level) * height).toFixed(1)}`;
    })
    .join(' ');
}
