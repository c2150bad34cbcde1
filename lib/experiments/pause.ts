/** The beat before anything else, in seconds. 5, 10 and 15 s cut aggression equally in 81 couples, so the shortest is enough. */
export const BEAT_SECONDS = 5;

/** Minutes a pause may take. Flooding needs at least 20 to settle; 10 and 60 are for smaller and larger moments. */
export const PAUSE_MINUTES = [10, 20, 60] as const;

/** To whom the pause is announced; each has its own wording. */
export const TONES = ['partner', 'family', 'friend', 'work'] as const;
export type Tone = (typeof TONES)[number];

/** The clock time `minutes` after `now` (milliseconds since 1970), as people write it in `locale`. */
export function returnTime(now: number, minutes: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(now + minutes * 60_000);
}
