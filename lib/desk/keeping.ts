import { askForNotifications } from '../messages';
import type { Counted } from '../stats/counts';
import { count, keepEntry, keepPromise, wantReminders } from './keep';
import type { Outcome } from './tell';

/** Where a card has kept what is to be kept: numbers, times, and what the person wrote for themselves. */
export interface Keeping {
  readonly onCount: (what: Counted) => void;
  /** Keeps the promise to be back at `at`, in milliseconds since 1970; the same `id` is the same promise. */
  readonly onPromise: (id: string, at: number) => Promise<Outcome>;
  /** Told in the click itself whether a reminder is wanted. */
  readonly onRemind: (wanted: boolean) => void;
  /** Takes a line for the journal. */
  readonly onKeepLine: (text: string) => Promise<Outcome>;
}

/** For a card in a page, which reaches the browser's rights and the ledgers only through the background. */
export const keeping: Keeping = {
  onCount: count,
  onPromise: keepPromise,
  onRemind: (wanted) => wantReminders(wanted, askForNotifications),
  onKeepLine: (text) => keepEntry('after', text),
};
