import { BEAT_SECONDS } from '../lib/experiments/pause';
import { words } from '../lib/words';
import { Beat } from './Beat';
import { PauseLine, type PauseLineProps } from './PauseLine';
import { Said } from './Said';
import { useStopwatch } from './use-stopwatch';

const BEAT_MS = BEAT_SECONDS * 1000;

/** Slowing down: a beat of silence, then a line that asks for a pause with a time to come back. */
export function SlowDown(props: PauseLineProps) {
  const { elapsed } = useStopwatch((at) => (at < BEAT_MS ? BEAT_MS - at : null));
  return elapsed < BEAT_MS ? (
    <div class="beat">
      <Beat />
      <Said>{words.pause.beat}</Said>
    </div>
  ) : (
    <PauseLine {...props} />
  );
}
