import { storage } from 'wxt/utils/storage';

/** How long it is quiet when asked to, in milliseconds. */
export const QUIET_MS = 60 * 60_000;

const item = storage.defineItem<unknown>('local:quiet-until', { version: 1 });

function sane(stored: unknown): number {
  return typeof stored === 'number' && Number.isFinite(stored) ? stored : 0;
}

/** Whether it is quiet at `now` until `until`, both in milliseconds since 1970. A time further off than an hour comes from a clock that was wrong, and counts for nothing. */
export function isQuiet(until: number, now: number): boolean {
  return now < until && until - now <= QUIET_MS;
}

/** Until when it is to be quiet on all sites, in milliseconds since 1970; 0 when it is not, or the store cannot be read. Never rejects. */
export async function readQuietUntil(): Promise<number> {
  return sane(await item.getValue().catch(() => null));
}

/** Is quiet on all sites for an hour from `now`, in milliseconds since 1970. Rejects when the browser will not store it. */
export async function beQuiet(now: number): Promise<void> {
  await item.setValue(now + QUIET_MS);
}

/** Ends the quiet. Rejects when the browser will not change its store. */
export async function endQuiet(): Promise<void> {
  await item.removeValue();
}

/** Calls back with the time at every change made in any tab, until the returned function is called. */
export function watchQuietUntil(changed: (until: number) => void): () => void {
  return item.watch((stored) => changed(sane(stored)));
}
