import { storage } from 'wxt/utils/storage';
import { normalForm } from './draft/passed-over';

/** The most phrases that are kept; the oldest go first. */
export const MOST_PHRASES = 200;

/** The longest phrase that is kept, in UTF-16 units. */
export const PHRASE_LIMIT = 100;

const item = storage.defineItem<unknown>('local:never-mind', { version: 1 });

function sane(stored: unknown): readonly string[] {
  if (!Array.isArray(stored)) return [];
  const phrases = stored.filter((each) => typeof each === 'string' && each.length <= PHRASE_LIMIT);
  return [...new Set(phrases.map(normalForm))].filter((each) => each !== '').slice(-MOST_PHRASES);
}

/** The phrases that the person wants passed over, in their normal form, the last one last. None where the store cannot be read. Never rejects. */
export async function readNeverMind(): Promise<readonly string[]> {
  return sane(await item.getValue().catch(() => null));
}

/** Keeps a phrase, in its normal form, to be passed over from now on. Rejects when the browser will not store it. */
export async function neverMind(phrase: string): Promise<void> {
  await item.setValue(sane([...(await readNeverMind()), phrase]));
}

/** Forgets a phrase, which counts again. Rejects when the browser will not change its store. */
export async function mindAgain(phrase: string): Promise<void> {
  const forgotten = normalForm(phrase);
  await item.setValue((await readNeverMind()).filter((each) => each !== forgotten));
}

/** Calls back at every change made in any tab, until the returned function is called. */
export function watchNeverMind(changed: (phrases: readonly string[]) => void): () => void {
  return item.watch((stored) => changed(sane(stored)));
}
