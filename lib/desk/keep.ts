import type { Entry } from '../journal/journal';
import { changeSettings } from '../settings';
import { type Counted, dayOf } from '../stats/counts';
import { type Outcome, tell } from './tell';

/** Keeps the promise to be back at `at`, in milliseconds since 1970. The same `id` is the same promise. */
export function keepPromise(id: string, at: number): Promise<Outcome> {
  return tell({ ledger: 'promises', event: { type: 'made', id, at, made: Date.now() } });
}

/** Remembers whether reminders are wanted. To be called in a click, for `ask` asks the browser for its permission. */
export function wantReminders(wanted: boolean, ask: () => unknown): void {
  if (wanted) ask();
  // Forgotten, it is asked again next time; the reminder itself does not depend on it.
  changeSettings({ remind: wanted }).catch(() => undefined);
}

/** Puts what somebody wrote on purpose into their journal. */
export function keepEntry(kind: Entry['kind'], text: string): Promise<Outcome> {
  return tell({ ledger: 'journal', event: { type: 'added', entry: { at: Date.now(), kind, text } } });
}

/** Counts that something happened today. */
export function count(what: Counted): void {
  void tell({ ledger: 'counts', event: { type: 'counted', what, day: dayOf(Date.now()) } });
}
