import type { Pace } from './breath/schedule';
import { SENSITIVITIES, type Sensitivity } from './draft/sensitivity';

/** The paces that have a name. */
export const PACES = {
  short: { inSeconds: 3, outSeconds: 4 },
  even: { inSeconds: 4, outSeconds: 6 },
  long: { inSeconds: 5, outSeconds: 7 },
} as const;

/** The paces to choose from: those with a name, and the person's own. */
export const PACE_NAMES = ['short', 'even', 'long', 'own'] as const;

/** How long the person's own in-breath and out-breath can be, in seconds and in steps of a half. */
export const OWN_PACE = {
  inSeconds: { min: 2, max: 10 },
  outSeconds: { min: 2, max: 15 },
} as const;

/** How many breaths there can be. */
export const BREATHS = { min: 1, max: 10 } as const;

/** Which messages are held: none, heated ones, withdrawing ones too. */
export const HOLDS = ['off', 'heated', 'both'] as const;
export type Hold = (typeof HOLDS)[number];

/** The person's choices. */
export interface Settings {
  /** Host names on which it is switched off. */
  readonly sitesOff: readonly string[];
  /** How readily the card comes. */
  readonly sensitivity: Sensitivity;
  /** Which messages are held once before they are sent. */
  readonly hold: Hold;
  /** Breaths in an exercise, 1…10. */
  readonly breaths: number;
  readonly pace: (typeof PACE_NAMES)[number];
  /** What `own` stands for, in seconds and in steps of a half. */
  readonly ownPace: { readonly inSeconds: number; readonly outSeconds: number };
  /** A reminder was wanted with the last pause line. */
  readonly remind: boolean;
  /** Keeps a journal. */
  readonly journal: boolean;
  /** Whether a small mark shows while a draft is warm, before a card would come. */
  readonly ember: boolean;
}

/** What holds until the person chooses otherwise. */
export const defaults: Settings = {
  sitesOff: [],
  sensitivity: 'balanced',
  hold: 'heated',
  breaths: 3,
  pace: 'even',
  ownPace: { inSeconds: 5.5, outSeconds: 5.5 },
  remind: false,
  journal: false,
  ember: true,
};

/** The breath that the settings ask for. */
export function paceOf({ pace, ownPace, breaths }: Settings): Pace {
  return { ...(pace === 'own' ? ownPace : PACES[pace]), count: breaths };
}

/** Makes settings of whatever was stored: each part that is not valid gets its default. */
export function sane(stored: unknown): Settings {
  const s = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>;
  const sitesOff = Array.isArray(s.sitesOff) ? s.sitesOff.filter((host) => typeof host === 'string') : [];
  return {
    sitesOff,
    sensitivity: SENSITIVITIES.find((name) => name === s.sensitivity) ?? defaults.sensitivity,
    hold: HOLDS.find((name) => name === s.hold) ?? defaults.hold,
    breaths: within(BREATHS, Math.round(Number(s.breaths))) ?? defaults.breaths,
    pace: PACE_NAMES.find((name) => name === s.pace) ?? defaults.pace,
    ownPace: saneOwnPace(s.ownPace),
    remind: s.remind === true,
    journal: s.journal === true,
    ember: typeof s.ember === 'boolean' ? s.ember : defaults.ember,
  };
}

function saneOwnPace(stored: unknown): Settings['ownPace'] {
  const s = (stored ?? {}) as Record<string, unknown>;
  const inSeconds = within(OWN_PACE.inSeconds, toHalves(s.inSeconds));
  const outSeconds = within(OWN_PACE.outSeconds, toHalves(s.outSeconds));
  return inSeconds === null || outSeconds === null ? defaults.ownPace : { inSeconds, outSeconds };
}

function toHalves(stored: unknown): number {
  return Math.round(Number(stored) * 2) / 2;
}

/** Null where it is outside, or no number. */
function within({ min, max }: { min: number; max: number }, value: number): number | null {
  return value >= min && value <= max ? value : null;
}
