import type { Bands } from './bands';
import { type Levels, type Moment, track, untracked } from './tracker';

/** A message of a thread: its levels, and the seconds since the one before it (0 or more). */
export interface ThreadMessage {
  readonly levels: Levels;
  readonly seconds: number;
}

/** For each message, typed whole and then sent, the moment whose card comes up before it is sent, or null. */
export function moments(messages: readonly ThreadMessage[], bands: Bands): (Moment | null)[] {
  let state = untracked;
  let now = 0;
  return messages.map(({ levels, seconds }) => {
    now += seconds * 1000;
    state = track(state, { type: 'typed', levels }, now, bands);
    const moment = state.showing;
    state = track(state, { type: 'sent', levels }, now, bands);
    return moment;
  });
}
