import { BEAT_SECONDS } from '../lib/experiments/pause';
import { words } from '../lib/words';
import { PauseLine, type PauseLineProps } from './PauseLine';
import { Said } from './Said';
import { useElapsed } from './use-elapsed';

/** Slowing down: a beat of silence, then a line that asks for a pause with a time to come back. */
export function SlowDown(props: PauseLineProps) {
  const elapsed = useElapsed(BEAT_SECONDS * 1000);
  const left = Math.max(0, 1 - elapsed / (BEAT_SECONDS * 1000));
  return left > 0 ? (
    <div class="beat">
      <div class="beat-bar" style={{ '--left': left.toFixed(4) }} aria-hidden="true" />
      <Said>{words.pause.beat}</Said>
    </div>
  ) : (
    <PauseLine {...props} />
  );
}
