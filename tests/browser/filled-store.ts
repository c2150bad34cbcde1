import type { BrowserContext } from '@playwright/test';
import { type Counts, dayOf } from '../../lib/stats/counts';
import { worker } from './extension';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Moments and breaths of some days, by how many days ago they were. */
const COUNTED: readonly [daysAgo: number, moment: number, breath: number][] = [
  [70, 3, 1],
  [60, 5, 2],
  [51, 2, 2],
  [44, 7, 3],
  [30, 4, 4],
  [22, 6, 3],
  [15, 3, 3],
  [9, 5, 4],
  [3, 2, 1],
];

/** Fills the store: promises, one of them due, a journal with long words, and counts. */
export async function fillStore(context: BrowserContext): Promise<void> {
  const now = Date.now();
  const counts = Object.fromEntries(
    COUNTED.map(([daysAgo, moment, breath]): [string, Partial<Counts>] => [
      dayOf(now - daysAgo * DAY),
      { moment, breath, cooled: breath, 'sent-anyway': 1, promised: 1, kept: 1 },
    ]),
  );
  const items = {
    counts,
    settings: { journal: true },
    promises: [
      { id: 'due', at: now - MINUTE, made: 1 },
      { id: 'open', at: now + 60 * MINUTE, made: 1 },
    ],
    journal: [
      { at: now - DAY, kind: 'before', text: 'They are tired too.' },
      { at: now - MINUTE, kind: 'after', text: 'Rindfleischetikettierungsüberwachungsaufgaben'.repeat(3) },
    ],
  };
  await (await worker(context)).evaluate((filled) => chrome.storage.local.set(filled), items);
}
