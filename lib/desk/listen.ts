import { browser } from 'wxt/browser';
import { counts, journal } from '../ledgers';
import { takePromise } from '../reminders/keeper';
import type { Outcome, Telling, Told } from './tell';

/** Keeps what tabs and popup tell. For the background. */
export function keepWhatIsTold(): void {
  browser.runtime.onMessage.addListener((message: unknown): Promise<Outcome> | undefined => {
    const { stillHere, told } = (message ?? {}) as Partial<Telling>;
    if (stillHere !== 'told' || !told) return undefined;
    return take(told).then(
      (taken) => (taken ? 'kept' : 'full'),
      () => 'failed',
    );
  });
}

async function take(told: Told): Promise<boolean> {
  switch (told.ledger) {
    case 'promises':
      return takePromise(told.event, Date.now());
    case 'journal':
      return (await journal.take(told.event)) !== null;
    case 'counts':
      return (await counts.take(told.event)) !== null;
  }
}
