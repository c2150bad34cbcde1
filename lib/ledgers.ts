import * as entries from './journal/journal';
import { createLedger } from './ledger';
import * as open from './promises/promises';
import * as days from './stats/counts';

/** The promises to be back. */
export const promises = createLedger('local:promises', open.sane, open.withEvent);

/** What the person wrote to themselves, if they keep a journal. */
export const journal = createLedger('local:journal', entries.sane, entries.withEvent);

/** How often what happened, by day. */
export const counts = createLedger('local:counts', days.sane, days.withEvent);
