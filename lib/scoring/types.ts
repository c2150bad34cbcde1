/** Heat attacks the person it goes to; withdrawal leaves the conversation while staying in the room. */
export type Scale = 'heat' | 'withdrawal';

/** A span of the draft that raised a scale. */
export interface Hit {
  /** UTF-16 offsets in the text given. */
  readonly start: number;
  readonly end: number;
  /** Family such as 'criticism', 'contempt', 'shouting', 'dismissal'. */
  readonly rule: string;
  readonly scale: Scale;
  /** Share of what raised its scale, 0…1. */
  readonly weight: number;
}

/** What a draft is. */
export interface Score {
  /** Probability that the draft is heated, 0…1. */
  readonly heat: number;
  /** Probability that the draft withdraws, 0…1. */
  readonly withdrawal: number;
  /** Strongest first, a handful at most, never a stop word alone. */
  readonly hits: readonly Hit[];
}

/** Follows one draft from edit to edit. */
export interface DraftScorer {
  /**
   * The same as score(text), rescoring only what the edit touched.
   *
   * @param foreign the draft is known to be in another language: only sentences that are plainly English count
   */
  update(text: string, foreign?: boolean): Score;
}
