/** A promise to be back. It knows when, and neither where nor whom nor what was said. */
export interface OpenPromise {
  readonly id: string;
  /** When the person said they would be back, in milliseconds since 1970. */
  readonly at: number;
  /** When they said so, likewise. */
  readonly made: number;
  /** The reminder for `at` has been given. */
  readonly reminded: boolean;
}

/** The promises that are open, the earliest first. */
export type Promises = readonly OpenPromise[];

/** What may happen to promises. A promise that is made again under its id is the same one, for another time. */
export type PromiseEvent =
  | { readonly type: 'made'; readonly id: string; readonly at: number; readonly made: number }
  | { readonly type: 'moved'; readonly id: string; readonly at: number }
  | { readonly type: 'fulfilled' | 'let-go'; readonly id: string }
  /** The clock was looked at: what is due by `now` gets its reminder. */
  | { readonly type: 'looked'; readonly now: number };

/** How many promises may be open. More than a few at once is no promise any more. */
export const OPEN_LIMIT = 20;

/** How long a promise stays after its time, in milliseconds: a day. Then it goes by itself, and nothing is said of it. */
export const STAYS = 24 * 60 * 60_000;

/** Makes promises of whatever was stored; what is not one is left out. */
export function sane(stored: unknown): Promises {
  if (!Array.isArray(stored)) return [];
  return stored
    .map(promiseOf)
    .filter((each) => each !== null)
    .sort((a, b) => a.at - b.at);
}

function promiseOf(stored: unknown): OpenPromise | null {
  const { id, at, made, reminded } = (stored ?? {}) as Record<string, unknown>;
  if (typeof id !== 'string' || id === '' || !isTime(at) || !isTime(made)) return null;
  return { id, at, made, reminded: reminded === true };
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(new Date(value).getTime());
}

/** The promises after an event; null when there is no room for one more. */
export function withEvent(promises: Promises, event: PromiseEvent): Promises | null {
  switch (event.type) {
    case 'made': {
      const others = promises.filter(({ id }) => id !== event.id);
      const { id, at, made } = event;
      return others.length < OPEN_LIMIT ? [...others, { id, at, made, reminded: false }] : null;
    }
    case 'moved':
      return promises.map((each) =>
        each.id === event.id ? { ...each, at: event.at, reminded: false } : each,
      );
    case 'fulfilled':
    case 'let-go':
      return promises.filter(({ id }) => id !== event.id);
    case 'looked':
      if (promises.every(({ at, reminded }) => event.now < (reminded ? at + STAYS : at))) return promises;
      return promises
        .filter(({ at }) => event.now < at + STAYS)
        .map((each) => (each.at <= event.now ? { ...each, reminded: true } : each));
  }
}

/** What an event adds to the counts: a promise made, one kept, or nothing. Kept is what the person says is, however late. */
export function countOf(before: Promises, event: PromiseEvent): 'promised' | 'kept' | null {
  if (event.type !== 'made' && event.type !== 'fulfilled') return null;
  const wasOpen = before.some(({ id }) => id === event.id);
  if (event.type === 'made') return wasOpen ? null : 'promised';
  return wasOpen ? 'kept' : null;
}

/** The promises whose time has come. */
export function dueAt(promises: Promises, now: number): Promises {
  return promises.filter(({ at }) => at <= now);
}

/** The next time after `now` that a promise comes due, in milliseconds since 1970; null when none will. */
export function nextDue(promises: Promises, now: number): number | null {
  return promises.find(({ at }) => at > now)?.at ?? null;
}

/** When a promise is to be kept if it is moved by `minutes`, seen from `now`: late ones from now on. */
export function movedBy(promise: OpenPromise, minutes: number, now: number): number {
  return Math.floor((Math.max(promise.at, now) + minutes * 60_000) / 60_000) * 60_000;
}
