import { type StorageItemKey, storage } from 'wxt/utils/storage';

/** Something that is kept in the browser's store, and that only the background writes: one event after the other, so that no two tabs lose each other's. */
export interface Ledger<State, Event> {
  /** What is kept; nothing where the store cannot be read. Never rejects. */
  read(): Promise<State>;
  /** Takes one event: what was kept before it, and after. Null when it was not taken, because there is no room. Rejects when the browser will not store it. */
  take(event: Event): Promise<{ readonly before: State; readonly after: State } | null>;
  /** Calls back at every change, wherever it is made, until the returned function is called. */
  watch(changed: (state: State) => void): () => void;
}

/** A ledger under `key`. `sane` makes a state of anything; `withEvent` gives the state after an event, or null when there is no room for it. */
export function createLedger<State, Event>(
  key: StorageItemKey,
  sane: (stored: unknown) => State,
  withEvent: (state: State, event: Event) => State | null,
): Ledger<State, Event> {
  const item = storage.defineItem<unknown>(key, { version: 1 });
  let last: Promise<unknown> = Promise.resolve();

  const write = async (event: Event) => {
    // A store that cannot be read is not written over.
    const before = sane(await item.getValue());
    const next = withEvent(before, event);
    if (next === null) return null;
    const state = sane(next);
    if (next !== before) await item.setValue(state);
    return { before, after: state };
  };

  return {
    read: async () => sane(await item.getValue().catch(() => null)),
    take(event) {
      const taken = last.then(() => write(event));
      last = taken.catch(() => null);
      return taken;
    },
    watch: (changed) => item.watch((stored) => changed(sane(stored))),
  };
}
