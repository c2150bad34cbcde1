import { useLayoutEffect, useRef } from 'preact/hooks';
import { keyframesOf, oneBreath, type Pace } from '../lib/breath/schedule';
import type { Stopwatch } from '../lib/breath/stopwatch';

/** How large the circle is when the lungs are empty, as a part of its full size. */
const EMPTY = 0.42;

/**
 * The lungs, at the pace of the first showing: a circle that grows and shrinks, or with reduced motion a bar that fills and empties. The browser moves them by
 * itself, pinned to the clock; nothing is drawn by us while they move.
 */
export function Lungs({ pace, watch, count }: { pace: Pace; watch: Stopwatch; count: string }) {
  const circle = useRef<HTMLDivElement>(null);
  const fill = useRef<HTMLDivElement>(null);

  const moving = useRef<readonly Animation[] | null>(null);

  useLayoutEffect(() => {
    moving.current ??= [
      move(circle.current, pace, (fullness) => `scale(${EMPTY + (1 - EMPTY) * fullness})`),
      move(fill.current, pace, (fullness) => `scaleX(${fullness})`),
    ].filter((animation) => animation !== undefined);
    for (const animation of moving.current) pin(animation, watch);
  }, [pace, watch]);

  return (
    <div class="lungs" aria-hidden="true">
      <div class="lungs-circle" ref={circle} />
      <div class="lungs-bar">
        <div class="lungs-fill" ref={fill} />
      </div>
      <span class="lungs-count">{count}</span>
    </div>
  );
}

function move(
  part: HTMLElement | null,
  pace: Pace,
  transform: (fullness: number) => string,
): Animation | undefined {
  return part?.animate(
    keyframesOf(pace).map(({ offset, fullness }) => ({ offset, transform: transform(fullness) })),
    { duration: oneBreath(pace), iterations: pace.count, fill: 'both' },
  );
}

/** Animations go by the time since the page began, which is what `performance.now()` says in the page's own window. */
function pin(animation: Animation, { before, since }: Stopwatch) {
  if (since === null) {
    animation.pause();
    animation.currentTime = before;
  } else animation.startTime = since - before;
}
