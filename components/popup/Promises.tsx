import { useRef, useState } from 'preact/hooks';
import type { Outcome } from '../../lib/desk/tell';
import { timeOfDay } from '../../lib/experiments/pause';
import {
  movedBy,
  type Promises as Open,
  type OpenPromise,
  type PromiseEvent,
} from '../../lib/promises/promises';
import { words } from '../../lib/words';
import { localeOf } from '../locale';
import { useNow } from '../use-now';
import { PromiseCard } from './PromiseCard';

/** What was done last. */
type Done =
  | { readonly as: 'kept' | 'letGone' | 'failed' | 'told' | 'notTold' }
  | { readonly as: 'moved'; readonly at: number };

/** The promises to be back, the due ones first, and what became of the one that was answered. */
export function Promises({
  open,
  kept,
  onEvent,
}: {
  open: Open;
  /** How often the person was back so far. */
  kept: number;
  onEvent: (event: PromiseEvent) => Promise<Outcome>;
}) {
  const now = useNow();
  const region = useRef<HTMLElement>(null);
  const [done, setDone] = useState<Done | null>(null);
  if (open.length === 0 && done === null) return null;

  const answer = async (event: PromiseEvent, as: Done) => {
    const outcome = await onEvent(event);
    setDone(outcome === 'kept' ? as : { as: 'failed' });
    // The button that was pressed is gone.
    region.current?.focus();
  };
  const later = (promise: OpenPromise, minutes: number) => {
    const at = movedBy(promise, minutes, Date.now());
    void answer({ type: 'moved', id: promise.id, at }, { as: 'moved', at });
  };
  const copy = (line: string) =>
    navigator.clipboard.writeText(line).then(
      () => setDone({ as: 'told' }),
      () => setDone({ as: 'notTold' }),
    );

  return (
    <section class="promises" aria-label={words.promise.region} tabIndex={-1} ref={region}>
      {open.map((promise) => (
        <PromiseCard
          key={promise.id}
          promise={promise}
          now={now}
          onBack={() => answer({ type: 'fulfilled', id: promise.id }, { as: 'kept' })}
          onLater={(minutes) => later(promise, minutes)}
          onLetGo={() => answer({ type: 'let-go', id: promise.id }, { as: 'letGone' })}
        />
      ))}
      <p role="status" class="hint">
        {done && says(done, kept)}
      </p>
      {done?.as === 'moved' && (
        <div>
          <button type="button" onClick={() => copy(words.promise.line(timeOfDay(done.at, localeOf())))}>
            {words.promise.tell}
          </button>
        </div>
      )}
    </section>
  );
}

function says(done: Done, kept: number): string {
  const { promise, pause } = words;
  switch (done.as) {
    case 'kept':
      return promise.kept(Math.max(1, kept));
    case 'moved':
      return promise.moved(timeOfDay(done.at, localeOf()));
    case 'letGone':
      return promise.letGone;
    case 'failed':
      return promise.failed;
    case 'told':
      return pause.copied;
    case 'notTold':
      return promise.copyFailed;
  }
}
