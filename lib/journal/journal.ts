/** Something the person wrote here on purpose: ahead of a moment, or after one. Never anything from a draft. */
export interface Entry {
  /** When it was kept, in milliseconds since 1970; no two entries share it. */
  readonly at: number;
  readonly kind: 'before' | 'after';
  readonly text: string;
}

/** The journal, the oldest entry first. */
export type Journal = readonly Entry[];

/** What may happen to the journal. */
export type JournalEvent =
  | { readonly type: 'added'; readonly entry: Entry }
  | { readonly type: 'deleted'; readonly at: number }
  | { readonly type: 'cleared' };

/** How many entries there may be. */
export const ENTRY_LIMIT = 500;

/** How long an entry may be, in UTF-16 units. */
export const TEXT_LIMIT = 2000;

/** Makes a journal of whatever was stored; what is no entry is left out. */
export function sane(stored: unknown): Journal {
  if (!Array.isArray(stored)) return [];
  return stored
    .map(entryOf)
    .filter((entry) => entry !== null)
    .sort((a, b) => a.at - b.at);
}

function entryOf(stored: unknown): Entry | null {
  const { at, kind, text } = (stored ?? {}) as Record<string, unknown>;
  if (typeof at !== 'number' || !Number.isFinite(new Date(at).getTime())) return null;
  if ((kind !== 'before' && kind !== 'after') || typeof text !== 'string' || text.trim() === '') return null;
  return { at, kind, text: text.trim().slice(0, TEXT_LIMIT) };
}

/** The journal after an event; null when it is full. */
export function withEvent(journal: Journal, event: JournalEvent): Journal | null {
  switch (event.type) {
    case 'added':
      return journal.length < ENTRY_LIMIT
        ? [...journal, { ...event.entry, at: free(journal, event.entry.at) }]
        : null;
    case 'deleted':
      return journal.filter(({ at }) => at !== event.at);
    case 'cleared':
      return [];
  }
}

/** `at`, or the first millisecond after it that no entry has. */
function free(journal: Journal, at: number): number {
  return journal.some((entry) => entry.at === at) ? free(journal, at + 1) : at;
}

/** The entries of one day. */
export interface Day {
  /** The day, as people write it. */
  readonly name: string;
  /** The latest first. */
  readonly entries: Journal;
}

/** The journal by local day, the latest first. */
export function byDay(journal: Journal, locale: string): readonly Day[] {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'full' });
  const days = new Map<string, Entry[]>();
  for (const entry of journal.toReversed()) {
    const name = format.format(entry.at);
    days.set(name, [...(days.get(name) ?? []), entry]);
  }
  return [...days].map(([name, entries]) => ({ name, entries }));
}

/** The journal as plain text. `kinds` are the names of the two kinds. */
export function asText(
  journal: Journal,
  kinds: Readonly<Record<Entry['kind'], string>>,
  locale: string,
): string {
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
  return byDay(journal, locale)
    .map(({ name, entries }) =>
      [name, ...entries.map(({ at, kind, text }) => `${time.format(at)} · ${kinds[kind]}\n${text}`)].join(
        '\n\n',
      ),
    )
    .join('\n\n\n')
    .concat('\n');
}

/** The journal as JSON, with times in ISO 8601. */
export function asJson(journal: Journal): string {
  const entries = journal.map(({ at, kind, text }) => ({ at: new Date(at).toISOString(), kind, text }));
  return `${JSON.stringify(entries, null, 2)}\n`;
}
