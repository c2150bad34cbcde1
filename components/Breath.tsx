import { useEffect, useRef, useState } from 'preact/hooks';
import { breathAt, type Pace, whomFor } from '../lib/breath/schedule';
import { words } from '../lib/words';
import { Lungs } from './Lungs';
import { Said } from './Said';
import { useStopwatch } from './use-stopwatch';

interface Props {
  /** That of the first showing holds to the end. */
  pace: Pace;
  onDone: () => void;
  onSkip: () => void;
}

/** The compassion breath. Runs from the moment it shows; `onDone` is called once, when the last breath is out. */
export function Breath({ pace: given, onDone, onSkip }: Props) {
  const [pace] = useState(given);
  const { watch, elapsed, toggle } = useStopwatch((at) => {
    const point = breathAt(at, pace);
    return point.phase === 'done' ? null : point.changesIn;
  });
  const root = useSpace(toggle);
  const point = breathAt(elapsed, pace);
  const done = point.phase === 'done';
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once, when it ends, whoever listens by then
  useEffect(() => {
    if (done) onDone();
  }, [done]);
  if (done) return null;

  const { breath } = words;
  const { phase, index, secondsLeft } = point;
  const paused = watch.since === null;
  return (
    <div class="breath" data-phase={phase} ref={root}>
      <Lungs pace={pace} watch={watch} count={`${breath.short[phase]} ${secondsLeft}`} />
      <Said class="breath-line">{paused ? breath.paused : lineFor(phase, index, pace.count)}</Said>
      <div class="row">
        <span class="hint">{breath.progress(index + 1, pace.count)}</span>
        <div class="row">
          <button type="button" class="quiet" onClick={toggle}>
            {paused ? breath.goOn : breath.pause}
          </button>
          <button type="button" class="quiet" onClick={onSkip}>
            {breath.skip}
          </button>
        </div>
      </div>
    </div>
  );
}

/** What is said as a phase begins. */
function lineFor(phase: 'in' | 'out', index: number, count: number): string {
  const lines = words.breath.lines[whomFor(index, count)][phase];
  return lines[Math.floor(index / 2) % lines.length] ?? '';
}

/** Answers Space anywhere in the card or page that the breath is in, but on what takes Space itself. */
function useSpace(pressed: () => void) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const around = root.current?.getRootNode();
    const onKey = (event: Event) => {
      const { key, repeat, target } = event as KeyboardEvent;
      if (key !== ' ' || repeat || (target as Element).closest('button, a, input, textarea, summary')) return;
      event.preventDefault();
      pressed();
    };
    around?.addEventListener('keydown', onKey);
    return () => around?.removeEventListener('keydown', onKey);
  }, [pressed]);
  return root;
}
