/** The two things a draft is looked at for. */
export type Scale = 'heat' | 'withdrawal';

/** A place in the text that raised a scale. */
export interface Hit {
  /** Offset of its first UTF-16 unit in the text. */
  readonly start: number;
  /** Offset behind its last UTF-16 unit. */
  readonly end: number;
  /** The rule or family that it belongs to, such as `criticism`. */
  readonly rule: string;
  readonly scale: Scale;
  /** Its share of the scale's score, 0…1. */
  readonly weight: number;
}

/** What a text reads like. */
export interface Score {
  /** 0…1: how much the reader would feel attacked. */
  readonly heat: number;
  /** 0…1: how much it leaves the conversation. */
  readonly withdrawal: number;
  /** What raised them, strongest first, at most {@link MAX_HITS}. */
  readonly hits: readonly Hit[];
}

/** How many hits a score names at the most. */
export const MAX_HITS = 6;
