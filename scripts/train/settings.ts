/** The settings of learning, chosen by cross-validation over whole files and the public dev sets. */
export const SETTINGS = {
  /** A phrase is considered when it is in as many drafts or as many public texts. */
  minDrafts: 2,
  minStrangers: 4,
  /** Phrases kept. */
  phrases: 17500,
  /** Weights of the public texts beside a draft's 1, for the scale of drafts. */
  drafts: { goemotions: 0.02, emorynlp: 0.02 },
  /** The same for the scale of remarks among strangers. */
  strangers: { drafts: 0.5, goemotions: 0.5, emorynlp: 0.5 },
  register: { drafts: 3, strangers: 0.5 },
  withdrawal: { goemotions: 0.03, emorynlp: 0.5 },
  /** Weight of a withdrawing draft among the calm for heat, and of a heated one for withdrawal. */
  otherMoment: 0.2,
  penalty: 1,
  iterations: 22,
  /** Log odds of one step of a stored weight. */
  unit: 0.1,
  select: { strangersCount: 0.15, register: 0.3, withdrawal: 0.8 },
} as const;
