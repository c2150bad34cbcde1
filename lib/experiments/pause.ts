/** The beat before anything else, in seconds. 5, 10 and 15 s cut aggression equally in 81 couples, so the shortest is enough. */
export const BEAT_SECONDS = 5;

/** Minutes a pause may take. Flooding needs at least 20 to settle; 10 and 60 are for smaller and larger moments. */
export const PAUSE_MINUTES = [10, 20, 60] as const;

/** The longest pause that can be announced, in minutes: after that, a clock time no longer says which day is meant. */
export const LONGEST_PAUSE = 720;

/** To whom the pause is announced; each has its own wording. */
export const TONES = ['partner', 'family', 'friend', 'work'] as const;
export type Tone = (typeof TONES)[number];

const MINUTE = 60_000;

/** When a pause of `minutes` that begins at `now` is over: the full minute that clocks show then. Both in milliseconds since 1970. */
export function endOfPause(now: number, minutes: number): number {
  return Math.floor(now / MINUTE + minutes) * MINUTE;
}

/** When clocks here next show `clock` ("19:40") after `now`, in milliseconds since 1970; null when that is no time, or more than `LONGEST_PAUSE` away. */
export function nextTime(now: number, clock: string): number | null {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(clock) ?? [];
  const date = new Date(now);
  date.setHours(Number(hours), Number(minutes), 0, 0);
  if (date.getTime() <= now) date.setDate(date.getDate() + 1);
  return date.getTime() <= now + LONGEST_PAUSE * MINUTE ? date.getTime() : null;
}

/** A time as a field for clock times holds it: "19:40". */
export function asClock(at: number): string {
  const date = new Date(at);
  return [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}

/** The clock time `at` (milliseconds since 1970), as people write it in `locale`. */
export function timeOfDay(at: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(at);
}
