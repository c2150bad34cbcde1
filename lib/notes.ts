import { storage } from 'wxt/utils/storage';

/** The person's own answers to the two learning questions, in their order. Kept only when they ask for it. */
export type Notes = readonly [string, string];

/** How long one note may be, in UTF-16 units. */
export const NOTE_LIMIT = 2000;

const item = storage.defineItem<unknown>('local:notes', { version: 1 });

function sane(stored: unknown): Notes | null {
  if (!Array.isArray(stored)) return null;
  const [first, second] = stored as unknown[];
  return typeof first === 'string' && typeof second === 'string' ? [first, second] : null;
}

/** The notes that were kept, or null; null too where the store cannot be read. Never rejects. */
export async function readNotes(): Promise<Notes | null> {
  return sane(await item.getValue().catch(() => null));
}

/** Keeps the notes on this computer. Rejects when the browser will not store them. */
export async function keepNotes([first, second]: Notes): Promise<void> {
  await item.setValue([first.slice(0, NOTE_LIMIT), second.slice(0, NOTE_LIMIT)]);
}

/** Deletes the notes. Rejects when the browser will not. */
export async function forgetNotes(): Promise<void> {
  await item.removeValue();
}
