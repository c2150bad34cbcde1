import { useLayoutEffect, useReducer, useState } from 'preact/hooks';
import { readAt, type Stopwatch, startedAt, toggledAt } from '../lib/breath/stopwatch';

/**
 * A stopwatch that runs from the first showing. Draws anew when `changesIn` (milliseconds after `elapsed`; null for never) is
 * over and when the page comes to be seen again; it goes by the clock, so that what came late is made up for at once.
 */
export function useStopwatch(changesIn: (elapsed: number) => number | null): {
  readonly watch: Stopwatch;
  /** Milliseconds. */
  readonly elapsed: number;
  readonly toggle: () => void;
} {
  const [watch, setWatch] = useState(() => startedAt(performance.now()));
  const [, drawAnew] = useReducer((draws: number) => draws + 1, 0);
  const running = watch.since !== null;

  useLayoutEffect(() => {
    const left = running ? changesIn(readAt(watch, performance.now())) : null;
    if (left === null) return;
    // Browsers cut what is behind the point.
    const timer = setTimeout(drawAnew, Math.ceil(left));
    return () => clearTimeout(timer);
  });

  useLayoutEffect(() => {
    document.addEventListener('visibilitychange', drawAnew);
    return () => document.removeEventListener('visibilitychange', drawAnew);
  }, []);

  return {
    watch,
    elapsed: readAt(watch, performance.now()),
    toggle: () => setWatch((was) => toggledAt(was, performance.now())),
  };
}
