/** How one breath is timed. Default 4 s in and 6 s out: six breaths a minute, as in the slow-breathing studies (31 of them). */
export interface Pace {
  /** Seconds of breathing in, 1…20. */
  readonly inSeconds: number;
  /** Seconds of breathing out, 1…20. */
  readonly outSeconds: number;
  /** Whole breaths, 1…10. */
  readonly count: number;
}

/** Where a running breath is. */
export type BreathPoint =
  | {
      readonly phase: 'in' | 'out';
      /** The breath that runs, from 0. */
      readonly index: number;
      /** How full the lungs are, 0…1, along a sine. */
      readonly fullness: number;
      /** Whole seconds left in this phase, from 1. */
      readonly secondsLeft: number;
    }
  | { readonly phase: 'done' };

/** The length of the whole exercise, in milliseconds. */
export function duration(pace: Pace): number {
  return (pace.inSeconds + pace.outSeconds) * 1000 * pace.count;
}

/** Where the breath is `elapsed` milliseconds after its start. Exact at any distance: it never adds up frames. */
export function breathAt(elapsed: number, pace: Pace): BreathPoint {
  const inMs = pace.inSeconds * 1000;
  const outMs = pace.outSeconds * 1000;
  const t = Math.max(0, elapsed);
  if (t >= duration(pace)) return { phase: 'done' };
  const index = Math.floor(t / (inMs + outMs));
  const within = t - index * (inMs + outMs);
  const breathingIn = within < inMs;
  const progress = breathingIn ? within / inMs : (within - inMs) / outMs;
  const sine = (1 - Math.cos(Math.PI * progress)) / 2;
  const left = breathingIn ? inMs - within : inMs + outMs - within;
  return {
    phase: breathingIn ? 'in' : 'out',
    index,
    fullness: breathingIn ? sine : 1 - sine,
    secondsLeft: Math.ceil(left / 1000),
  };
}
