import { storage } from 'wxt/utils/storage';
import { type Settings, sane } from './settings-values';

const item = storage.defineItem<unknown>('local:settings', { version: 1 });

/** The settings now; the defaults where the store cannot be read. Never rejects. */
export async function readSettings(): Promise<Settings> {
  return sane(await item.getValue().catch(() => null));
}

/** Changes some settings. Rejects when the browser will not store them. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await item.setValue({ ...(await readSettings()), ...change });
}

/** Calls back at every change made in any tab, until the returned function is called. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  return item.watch((stored) => changed(sane(stored)));
}
