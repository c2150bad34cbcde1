/** What is counted, in the order it is shown. */
export const COUNTED = ['moment', 'breath', 'cooled', 'sent-anyway', 'promised', 'kept'] as const;
export type Counted = (typeof COUNTED)[number];

/** How often each thing happened. */
export type Counts = Readonly<Record<Counted, number>>;

/** Counts by local day ("2026-11-23"), the oldest first. Numbers and days are all there is. */
export type Days = Readonly<Record<string, Counts>>;

/** What may happen to the counts. */
export type CountEvent =
  | { readonly type: 'counted'; readonly what: Counted; readonly day: string }
  | { readonly type: 'cleared' };

/** How many weeks are kept. */
export const WEEKS = 12;

const DAY = 24 * 60 * 60_000;

/** Nothing counted. */
export const NONE: Counts = { moment: 0, breath: 0, cooled: 0, 'sent-anyway': 0, promised: 0, kept: 0 };

/** The local day of `now` (milliseconds since 1970). */
export function dayOf(now: number): string {
  const date = new Date(now);
  const parts = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0'));
  return [String(date.getFullYear()).padStart(4, '0'), ...parts].join('-');
}

/** How many days `day` lies before `today`; NaN when either is no day. */
function daysBefore(day: string, today: string): number {
  return /^\d{4}-\d\d-\d\d$/.test(day) ? (Date.parse(today) - Date.parse(day)) / DAY : Number.NaN;
}

/** Makes counts of whatever was stored; days and numbers that are none are left out. */
export function sane(stored: unknown): Days {
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(
    Object.entries(stored)
      .filter(([day]) => daysBefore(day, day) === 0)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([day, counts]) => [day, saneCounts(counts)]),
  );
}

function saneCounts(stored: unknown): Counts {
  const counts = (stored ?? {}) as Record<string, unknown>;
  const number = (what: Counted) => {
    const value = counts[what];
    return Number.isSafeInteger(value) && Number(value) > 0 ? Number(value) : 0;
  };
  return Object.fromEntries(COUNTED.map((what) => [what, number(what)])) as Counts;
}

/** The counts after an event. Days before the last `WEEKS` weeks go. */
export function withEvent(days: Days, event: CountEvent): Days {
  if (event.type === 'cleared') return {};
  const { what, day } = event;
  const counts = days[day] ?? NONE;
  const all = { ...days, [day]: { ...counts, [what]: counts[what] + 1 } };
  return Object.fromEntries(Object.entries(all).filter(([each]) => daysBefore(each, day) < WEEKS * 7));
}

/** All days together. */
export function totals(days: Days): Counts {
  return Object.values(days).reduce(sum, NONE);
}

/** The last `WEEKS` times seven days, the latest last, up to and with `today`. */
export function byWeek(days: Days, today: string): readonly Counts[] {
  const weeks = Array<Counts>(WEEKS).fill(NONE);
  for (const [day, counts] of Object.entries(days)) {
    const week = WEEKS - 1 - Math.floor(daysBefore(day, today) / 7);
    const known = weeks[week];
    if (known) weeks[week] = sum(known, counts);
  }
  return weeks;
}

function sum(a: Counts, b: Counts): Counts {
  return Object.fromEntries(COUNTED.map((what) => [what, a[what] + b[what]])) as Counts;
}
