import { SENSITIVITIES, type Sensitivity } from './draft/bands';

/** The paces to choose from, by name. */
export const PACES = {
  short: { inSeconds: 3, outSeconds: 4 },
  even: { inSeconds: 4, outSeconds: 6 },
  long: { inSeconds: 5, outSeconds: 7 },
} as const;

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
  readonly pace: keyof typeof PACES;
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
  ember: true,
};

/** Makes settings of whatever was stored: each part that is not valid gets its default. */
export function sane(stored: unknown): Settings {
  const s = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>;
  const sitesOff = Array.isArray(s.sitesOff) ? s.sitesOff.filter((host) => typeof host === 'string') : [];
  const breaths = Math.round(Number(s.breaths));
  return {
    sitesOff,
    sensitivity: SENSITIVITIES.find((name) => name === s.sensitivity) ?? defaults.sensitivity,
    hold: HOLDS.find((name) => name === s.hold) ?? defaults.hold,
    breaths: breaths >= 1 && breaths <= 10 ? breaths : defaults.breaths,
    pace:
      typeof s.pace === 'string' && Object.hasOwn(PACES, s.pace)
        ? (s.pace as Settings['pace'])
        : defaults.pace,
    ember: typeof s.ember === 'boolean' ? s.ember : defaults.ember,
  };
}
