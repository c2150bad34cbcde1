import { useId } from 'preact/hooks';
import { endOfPause, nextTime, PAUSE_MINUTES } from '../lib/experiments/pause';
import { words } from '../lib/words';
import { Choice } from './Choice';

/** How the time to come back was chosen: minutes from now, or a clock time ("19:40") of one's own. */
export type Return =
  | { readonly minutes: (typeof PAUSE_MINUTES)[number] }
  | { readonly minutes: 'own'; readonly clock: string };

const WAYS = [...PAUSE_MINUTES, 'own'] as const;

/** The time to come back, in milliseconds since 1970; null when the person's own is none, or too far away. */
export function returnAt(chosen: Return, now: number): number | null {
  return chosen.minutes === 'own' ? nextTime(now, chosen.clock) : endOfPause(now, chosen.minutes);
}

/** Chooses when to be back. `suggested` ("19:40") is what a time of one's own begins with. */
export function ReturnTime({
  chosen,
  suggested,
  wrong,
  onChange,
}: {
  chosen: Return;
  suggested: string;
  /** The time chosen is none to come back at. */
  wrong: boolean;
  onChange: (chosen: Return) => void;
}) {
  const { pause } = words;
  const hint = useId();
  return (
    <>
      <Choice
        legend={pause.comeBack}
        name="minutes"
        values={WAYS}
        value={chosen.minutes}
        label={(each) => (each === 'own' ? pause.own : pause.minutes(each))}
        onChange={(minutes) => onChange(minutes === 'own' ? { minutes, clock: suggested } : { minutes })}
      />
      {chosen.minutes === 'own' && (
        <label class="own-time">
          {pause.ownTime}
          <input
            type="time"
            required
            aria-invalid={wrong}
            aria-describedby={hint}
            value={chosen.clock}
            onInput={(event) => onChange({ minutes: 'own', clock: event.currentTarget.value })}
          />
          <span id={hint} role="status" class="hint">
            {wrong ? pause.ownWrong : ''}
          </span>
        </label>
      )}
    </>
  );
}
