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
      /** Milliseconds until `phase` or `secondsLeft` is another, more than 0. */
      readonly changesIn: number;
    }
  | { readonly phase: 'done' };

/** The length of one whole breath, in milliseconds. */
export function oneBreath({ inSeconds, outSeconds }: Pace): number {
  return (inSeconds + outSeconds) * 1000;
}

/** The length of the whole exercise, in milliseconds. */
export function duration(pace: Pace): number {
  return oneBreath(pace) * pace.count;
}

/** Where the breath is `elapsed` milliseconds after its start. Exact at any distance: it never adds up frames. */
export function breathAt(elapsed: number, pace: Pace): BreathPoint {
  const inMs = pace.inSeconds * 1000;
  const outMs = pace.outSeconds * 1000;
  const t = Math.max(0, elapsed);
  if (t >= duration(pace)) return { phase: 'done' };
  const index = Math.floor(t / oneBreath(pace));
  const within = t - index * oneBreath(pace);
  const breathingIn = within < inMs;
  const progress = breathingIn ? within / inMs : (within - inMs) / outMs;
  const sine = (1 - Math.cos(Math.PI * progress)) / 2;
  const left = breathingIn ? inMs - within : inMs + outMs - within;
  const secondsLeft = Math.ceil(left / 1000);
  return {
    phase: breathingIn ? 'in' : 'out',
    index,
    fullness: breathingIn ? sine : 1 - sine,
    secondsLeft,
    changesIn: left - (secondsLeft - 1) * 1000,
  };
}

/** How finely the sine is drawn: at 30 straight pieces a phase it is off by less than a thousandth of the circle. */
const PIECES = 30;

/** The lungs through one breath, as keyframes: how full they are (0…1) at each part (0…1) of it, the turn among them. */
export function keyframesOf(pace: Pace): readonly { readonly offset: number; readonly fullness: number }[] {
  const turn = pace.inSeconds / (pace.inSeconds + pace.outSeconds);
  return Array.from({ length: 2 * PIECES + 1 }, (_, i) => {
    const offset = i < PIECES ? (turn * i) / PIECES : turn + ((1 - turn) * (i - PIECES)) / PIECES;
    return { offset, fullness: (1 - Math.cos((Math.PI * i) / PIECES)) / 2 };
  });
}

/** Whom a breath is for: oneself and the other by turns; where one is left over at the end, both. `index` counts from 0. */
export function whomFor(index: number, count: number): 'self' | 'other' | 'both' {
  if (index === count - 1 && count % 2 === 1) return 'both';
  return index % 2 === 0 ? 'self' : 'other';
}
