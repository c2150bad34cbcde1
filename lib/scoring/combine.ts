import type { Calibration, LexiconFile } from './lexicon-format.ts';
import type { Readings } from './model.ts';

/** How high a text stands on both scales, and the share of the scale "drafts" in its heat; all 0…1. */
export interface Levels {
  readonly heat: number;
  readonly withdrawal: number;
  readonly register: number;
}

/** Added to the register's log odds, in which the corpus outweighs the public texts. */
const REGISTER_LEAN = -1.15;
/** Hardly a public text has more words: what is longer is a draft, the surer the longer. */
const LONGEST_REMARK = 40;
/** Added to the strangers' log odds, whose positives are rarer. */
const STRANGERS_LEAN = 0.1;

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

function between(knots: readonly number[], values: readonly number[], x: number): number {
  let i = 1;
  while (i < knots.length - 1 && x > (knots[i] ?? 0)) i++;
  const x0 = knots[i - 1] ?? 0;
  const x1 = knots[i] ?? x0 + 1;
  const y0 = values[i - 1] ?? 0;
  const y1 = values[i] ?? y0;
  const t = Math.max(0, Math.min(1, (x - x0) / (x1 - x0)));
  return y0 + t * (y1 - y0);
}

/** Log odds that a draft of so many words, for which a lexicon reads so much, is a moment. */
function calibrated(reading: number, words: number, { words: knots, slope, offset }: Calibration): number {
  const x = Math.log2(1 + words);
  return between(knots, slope, x) * reading + between(knots, offset, x);
}

/**
 * Probabilities out of readings. Heat is one scale out of two: the more a text looks like a remark among strangers, the more it
 * goes by theirs. A text without a word of the writer's own is nothing.
 */
export function levelsOf(readings: Readings, calibration: LexiconFile['calibration']): Levels {
  const { drafts, strangers, register, withdrawal, words } = readings;
  const share = logistic(register + REGISTER_LEAN + Math.max(0, words - LONGEST_REMARK) / 10);
  if (words === 0) return { heat: 0, withdrawal: 0, register: share };
  const heat =
    share * calibrated(drafts, words, calibration.heat) + (1 - share) * (strangers + STRANGERS_LEAN);
  return {
    heat: logistic(heat),
    withdrawal: logistic(calibrated(withdrawal, words, calibration.withdrawal)),
    register: share,
  };
}
