import { corners, type Point } from '../lib/draft/curve';
import { words } from '../lib/words';

const WIDTH = 280;
const HEIGHT = 32;

/** How a draft went from its beginning till now. Nothing where it has no beginning yet. */
export function HeatCurve({ curve }: { curve: readonly Point[] }) {
  const line = corners(curve, WIDTH, HEIGHT);
  if (line === '') return null;
  const percent = (level: number) => Math.round(level * 100);
  const most = Math.max(...curve.map(({ level }) => level));
  const label = words.heat.curve(percent(curve.at(-1)?.level ?? 0), percent(most));
  return (
    <svg
      class="curve"
      viewBox={`-2 -2 ${WIDTH + 4} ${HEIGHT + 4}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <polygon class="curve-under" points={`0,${HEIGHT} ${line} ${WIDTH},${HEIGHT}`} />
      <polyline class="curve-line" points={line} />
    </svg>
  );
}
