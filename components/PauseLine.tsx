import { useState } from 'preact/hooks';
import type { Outcome } from '../lib/desk/tell';
import { asClock, endOfPause, TONES, type Tone, timeOfDay } from '../lib/experiments/pause';
import { words } from '../lib/words';
import { pauseInDraft } from '../lib/words/pause-lines';
import { Choice } from './Choice';
import { localeOf } from './locale';
import { type Return, ReturnTime, returnAt } from './ReturnTime';
import { useNow } from './use-now';

/** Where promises to be back are kept, and reminded of. */
export interface Reminding {
  /** A reminder was wanted last time. */
  readonly wanted: boolean;
  /** Told in the click itself, so that the browser may be asked for its permission. */
  readonly onWanted: (wanted: boolean) => void;
  /** Keeps the promise to be back at `at`, in milliseconds since 1970; the same `id` is the same promise. */
  readonly onPromise: (id: string, at: number) => Promise<Outcome>;
}

export interface PauseLineProps {
  /** Puts the line into the draft; resolves to whether the draft took it. Without it the line can only be copied. */
  readonly onPut?: ((line: string) => Promise<boolean>) | undefined;
  /** The line is in the draft, and nothing is left to say. */
  readonly onDone?: () => void;
  /** Without it there are no reminders. */
  readonly reminding?: Reminding | undefined;
}

/** What is suggested for a time of one's own, in minutes from now. */
const SUGGESTED_MINUTES = 30;

/** A line that asks for a pause with a time to come back: for whom, in which words, and whether to be reminded. */
export function PauseLine({ onPut, onDone, reminding }: PauseLineProps) {
  const { pause } = words;
  const now = useNow();
  const [id] = useState(() => crypto.randomUUID());
  const [chosen, setChosen] = useState<Return>({ minutes: 20 });
  const [tone, setTone] = useState<Tone>('partner');
  const [turn, setTurn] = useState(0);
  const [wanted, setWanted] = useState(reminding?.wanted ?? false);
  const [says, setSays] = useState('');

  const at = returnAt(chosen, now);
  const time = timeOfDay(at ?? now, localeOf());
  // What is put into a draft is said in the language of the draft.
  const { language, ...toWhom } = onPut ? pauseInDraft : pause.lines;
  const wordings = toWhom[tone];
  const line = (wordings[turn % wordings.length] ?? wordings[0])(timeOfDay(at ?? now, localeOf(language)));

  const changed =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      set(value);
      setSays('');
    };
  const want = (next: boolean) => {
    setWanted(next);
    setSays('');
    reminding?.onWanted(next);
  };
  const copy = (done: string) =>
    navigator.clipboard.writeText(line).then(
      () => done,
      () => pause.copyFailed,
    );
  const put = async (into: NonNullable<typeof onPut>) =>
    (await into(line)) ? pause.wasPut : copy(pause.putFailed);
  const promise = async () => (reminding && wanted && at !== null ? reminding.onPromise(id, at) : null);
  const deliver = async (delivering: Promise<string>) => {
    const [delivered, outcome] = await Promise.all([delivering, promise()]);
    if (delivered === pause.wasPut && (outcome === null || outcome === 'kept')) onDone?.();
    else if (outcome === null) setSays(delivered);
    else setSays(`${delivered} ${outcome === 'kept' ? pause.reminder(time) : pause.noReminder[outcome]}`);
  };

  return (
    <div class="pause-line">
      <ReturnTime
        chosen={chosen}
        suggested={asClock(endOfPause(now, SUGGESTED_MINUTES))}
        wrong={at === null}
        onChange={changed(setChosen)}
      />
      <Choice
        legend={pause.tone}
        name="tone"
        values={TONES}
        value={tone}
        label={(each) => pause.tones[each]}
        onChange={changed(setTone)}
      />
      {at !== null && (
        <>
          <div class="wording">
            <blockquote lang={language} aria-live="polite">
              {line}
            </blockquote>
            <button type="button" class="quiet" onClick={() => changed(setTurn)(turn + 1)}>
              {pause.another}
            </button>
          </div>
          {reminding && (
            <label class="tick">
              <input
                type="checkbox"
                checked={wanted}
                onChange={(event) => want(event.currentTarget.checked)}
              />
              <span>
                {pause.remind(time)}
                {wanted && <span class="hint">{pause.remindHint}</span>}
              </span>
            </label>
          )}
          <div class="choices">
            {onPut && (
              <button type="button" class="primary" onClick={() => deliver(put(onPut))}>
                {pause.put}
              </button>
            )}
            <button type="button" class={onPut ? '' : 'primary'} onClick={() => deliver(copy(pause.copied))}>
              {pause.copy}
            </button>
          </div>
        </>
      )}
      <p role="status" class="hint">
        {says}
      </p>
    </div>
  );
}
