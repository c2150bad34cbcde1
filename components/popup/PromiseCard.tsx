import { timeOfDay } from '../../lib/experiments/pause';
import type { OpenPromise } from '../../lib/promises/promises';
import { words } from '../../lib/words';
import { localeOf } from '../locale';

/** Minutes by which a promise can be moved. */
const LATER = [10, 20] as const;

/** One promise to be back: in full when it is due, folded until then. */
export function PromiseCard({
  promise,
  now,
  onBack,
  onLater,
  onLetGo,
}: {
  promise: OpenPromise;
  now: number;
  onBack: () => void;
  onLater: (minutes: number) => void;
  onLetGo: () => void;
}) {
  const time = timeOfDay(promise.at, localeOf());
  const due = promise.at <= now;
  const { reminder } = words.promise;
  const ways = (
    <div class="choices">
      <button type="button" class={due ? 'primary' : ''} onClick={onBack}>
        {reminder.back}
      </button>
      {LATER.map((minutes) => (
        <button type="button" key={minutes} onClick={() => onLater(minutes)}>
          {reminder.later(minutes)}
        </button>
      ))}
      <button type="button" class="quiet" onClick={onLetGo}>
        {words.promise.letGo}
      </button>
    </div>
  );
  if (!due)
    return (
      <details class="promise">
        <summary>{words.promise.open(time)}</summary>
        {ways}
      </details>
    );
  return (
    <div class="promise due">
      <p>{reminder.due(time)}</p>
      <p class="hint">{reminder.hint}</p>
      {ways}
    </div>
  );
}
