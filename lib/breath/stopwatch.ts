/** A stopwatch that can be halted. Times are milliseconds on a clock that never runs backwards. */
export interface Stopwatch {
  /** What had run when it was last started. */
  readonly before: number;
  /** When it was last started; null while it is halted. */
  readonly since: number | null;
}

/** A stopwatch that starts at `now`. */
export function startedAt(now: number): Stopwatch {
  return { before: 0, since: now };
}

/** How long it has run at `now`, in milliseconds. */
export function readAt({ before, since }: Stopwatch, now: number): number {
  return since === null ? before : before + now - since;
}

/** Halted where it ran, running on exactly from there where it was halted. */
export function toggledAt(watch: Stopwatch, now: number): Stopwatch {
  return { before: readAt(watch, now), since: watch.since === null ? now : null };
}
