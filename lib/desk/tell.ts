import { browser } from 'wxt/browser';
import type { JournalEvent } from '../journal/journal';
import type { PromiseEvent } from '../promises/promises';
import type { CountEvent } from '../stats/counts';

/** What happened, and in which ledger it belongs. */
export type Told =
  | { readonly ledger: 'promises'; readonly event: PromiseEvent }
  | { readonly ledger: 'journal'; readonly event: JournalEvent }
  | { readonly ledger: 'counts'; readonly event: CountEvent };

/** What became of it: kept, not taken because there is no room for more, or not stored by the browser. */
export type Outcome = 'kept' | 'full' | 'failed';

/** The message that carries it to the background, which alone writes. */
export interface Telling {
  readonly stillHere: 'told';
  readonly told: Told;
}

/** Has something kept. Never rejects. */
export async function tell(told: Told): Promise<Outcome> {
  const telling: Telling = { stillHere: 'told', told };
  const outcome: unknown = await browser.runtime.sendMessage(telling).catch(() => null);
  return outcome === 'kept' || outcome === 'full' ? outcome : 'failed';
}
