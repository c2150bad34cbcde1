import { useState } from 'preact/hooks';
import { BEAT_SECONDS, PAUSE_MINUTES, returnTime, TONES, type Tone } from '../lib/experiments/pause';
import { words } from '../lib/words';
import { varietyOf } from '../lib/words/language';
import { pauseInDraft } from '../lib/words/pause-lines';
import { Choice } from './Choice';
import { useElapsed } from './use-elapsed';

/** Slowing down: a beat of silence, then a line that asks for a pause with a time to come back. `onPut` puts it into the draft, and resolves to whether that took; without it the line can be copied. */
export function SlowDown({ onPut }: { onPut?: ((line: string) => Promise<boolean>) | undefined }) {
  const elapsed = useElapsed(BEAT_SECONDS * 1000);
  const left = Math.max(0, 1 - elapsed / (BEAT_SECONDS * 1000));
  return left > 0 ? (
    <div class="beat">
      <div class="beat-bar" style={{ '--left': left.toFixed(4) }} aria-hidden="true" />
      <p role="status">{words.pause.beat}</p>
    </div>
  ) : (
    <PauseLine onPut={onPut} />
  );
}

function PauseLine({ onPut }: { onPut: ((line: string) => Promise<boolean>) | undefined }) {
  const { pause } = words;
  const [minutes, setMinutes] = useState<(typeof PAUSE_MINUTES)[number]>(20);
  const [tone, setTone] = useState<Tone>('partner');
  const [says, setSays] = useState('');
  // What is put into a draft is said in the language of the draft.
  const lines = onPut ? pauseInDraft : pause.lines;
  const time = returnTime(Date.now(), minutes, varietyOf(lines.language, navigator.languages));
  const line = lines[tone](time);
  const changed =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      set(value);
      setSays('');
    };
  const copy = (done: string) =>
    navigator.clipboard.writeText(line).then(
      () => setSays(done),
      () => setSays(pause.copyFailed),
    );
  const put = async () => {
    if (onPut && !(await onPut(line))) await copy(pause.putFailed);
  };
  return (
    <div class="pause-line">
      <Choice
        legend={pause.comeBack}
        name="minutes"
        values={PAUSE_MINUTES}
        value={minutes}
        label={pause.minutes}
        onChange={changed(setMinutes)}
      />
      <Choice
        legend={pause.tone}
        name="tone"
        values={TONES}
        value={tone}
        label={(each) => pause.tones[each]}
        onChange={changed(setTone)}
      />
      <blockquote lang={lines.language}>{line}</blockquote>
      <div class="row">
        {onPut && (
          <button type="button" class="primary" onClick={put}>
            {pause.put}
          </button>
        )}
        <button type="button" class={onPut ? '' : 'primary'} onClick={() => copy(pause.copied)}>
          {pause.copy}
        </button>
      </div>
      <p role="status" class="hint">
        {says}
      </p>
    </div>
  );
}
