import { storage } from 'wxt/utils/storage';

const item = storage.defineItem<unknown>('local:not-now', { version: 1 });

/** Counts one more "not now", and answers how many there are in a row; 1 where the store cannot be read. Rejects when it cannot be written. */
export async function countNotNow(): Promise<number> {
  const stored = await item.getValue().catch(() => null);
  const inRow = (typeof stored === 'number' && stored > 0 ? Math.floor(stored) : 0) + 1;
  await item.setValue(inRow);
  return inRow;
}

/** Something else was chosen: the row is over. Rejects when the store cannot be written. */
export async function endNotNow(): Promise<void> {
  await item.removeValue();
}
