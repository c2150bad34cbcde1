import { useEffect } from 'preact/hooks';
import { breathAt, duration, type Pace } from '../lib/breath/schedule';
import { words } from '../lib/words';
import { useElapsed } from './use-elapsed';

/** The compassion breath. Runs from the moment it shows; `onDone` is called once, when the last breath is out. */
export function Breath({ pace, onDone, onSkip }: { pace: Pace; onDone: () => void; onSkip: () => void }) {
  const elapsed = useElapsed(duration(pace));
  const point = breathAt(elapsed, pace);
  const done = point.phase === 'done';
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once, when it ends, whoever listens by then
  useEffect(() => {
    if (done) onDone();
  }, [done]);
  if (done) return null;

  const { breath } = words;
  const lines = breath[point.phase];
  return (
    <div class="breath" data-phase={point.phase} style={{ '--fullness': point.fullness.toFixed(4) }}>
      <div class="lungs" aria-hidden="true">
        <div class="lungs-circle" />
        <div class="lungs-bar" />
        <span class="lungs-count">
          {breath.short[point.phase]} {point.secondsLeft}
        </span>
      </div>
      <p role="status" class="breath-line">
        {lines[point.index % lines.length]}
      </p>
      <div class="row">
        <span class="hint">{breath.progress(point.index + 1, pace.count)}</span>
        <button type="button" class="quiet" onClick={onSkip}>
          {breath.skip}
        </button>
      </div>
    </div>
  );
}
