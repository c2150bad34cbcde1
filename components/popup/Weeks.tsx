import type { Counts } from '../../lib/stats/counts';
import { words } from '../../lib/words';

/** The picture's measures, in its own units. */
const WIDTH = 240;
const HEIGHT = 64;
const GAP = 3;

/** Two bars a week: moments noticed, and breaths taken. */
export function Weeks({ weeks }: { weeks: readonly Counts[] }) {
  const { noticed } = words;
  const most = Math.max(1, ...weeks.flatMap(({ moment, breath }) => [moment, breath]));
  const step = WIDTH / weeks.length;
  const width = (step - GAP) / 2;
  const bar = (count: number, x: number, name: string) => {
    const height = (count / most) * (HEIGHT - 2);
    return <rect class={name} x={x} y={HEIGHT - height} width={width} height={height} rx="1" />;
  };
  const series = (what: 'moment' | 'breath') => weeks.map((week) => week[what]).join(', ');
  return (
    <figure class="weeks">
      {/* The latest week is where a line of text ends. */}
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT + 1}`}
        role="img"
        aria-label={noticed.picture(series('moment'), series('breath'))}
      >
        {weeks.map(({ moment, breath }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a week is its place
          <g key={i}>
            {bar(moment, i * step, 'bar-moment')}
            {bar(breath, i * step + width, 'bar-breath')}
          </g>
        ))}
        <path class="bar-ground" d={`M0 ${HEIGHT + 0.5}H${WIDTH}`} />
      </svg>
      <figcaption class="hint">
        <span class="row">
          <span>{noticed.first}</span>
          <span>{noticed.last}</span>
        </span>
        <span class="keys">
          <span class="key key-moment">{noticed.counted.moment}</span>
          <span class="key key-breath">{noticed.counted.breath}</span>
        </span>
      </figcaption>
    </figure>
  );
}
