import { BEAT_SECONDS } from '../lib/experiments/pause';

/** A beat of silence as a bar that grows shorter. For the eye only. */
export function Beat() {
  return <div class="beat-bar" style={{ animationDuration: `${BEAT_SECONDS}s` }} aria-hidden="true" />;
}
