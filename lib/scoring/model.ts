import type { Lexicon } from './lexicon.ts';
import { type Calibration, SCALES } from './lexicon-format.ts';
import { AT, OWN_UNITS } from './segment-features.ts';
import { lengthScale, readShape, SHAPES } from './shape.ts';

/** A draft's log odds before calibration, and how a phrase's weight enters them. */
export interface Raw {
  readonly heat: number;
  readonly withdrawal: number;
  /** Share of the scale "drafts" in heat, 0…1; the rest is "strangers". */
  readonly register: number;
  readonly words: number;
}

/** Added to the register's log odds: in doubt a text is a draft to somebody known. */
const REGISTER_LEAN = 0.7;
/** Added to the strangers' log odds, whose positives are rarer. */
const STRANGERS_LEAN = 1;

const shape = new Float64Array(SHAPES.length);

/** 1 / (1 + e^−x) */
export function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** Combines a draft's sums (phrase weights by scale, then counts) into log odds. */
export function combine(lexicon: Lexicon, sums: readonly number[]): Raw {
  const words = sums[SCALES.length + AT.words] ?? 0;
  readShape(sums, SCALES.length, shape);
  const phraseScale = (lengthScale(words) * lexicon.file.unit) / OWN_UNITS;
  const [d = 0, s = 0, r = 0, w = 0] = sums;
  const drafts = d * phraseScale + fixed(lexicon, 0);
  const strangers = s * phraseScale + fixed(lexicon, 1);
  const register = logistic(r * phraseScale + fixed(lexicon, 2) + REGISTER_LEAN);
  const heat = register * drafts + (1 - register) * (strangers + STRANGERS_LEAN);
  return { heat, withdrawal: w * phraseScale + fixed(lexicon, 3), register, words };
}

/** What the shape and the constant term add to a scale. */
function fixed(lexicon: Lexicon, scale: number): number {
  let sum = lexicon.file.bias[scale] ?? 0;
  for (let k = 0; k < shape.length; k++)
    sum += (shape[k] as number) * (lexicon.shapes[k * SCALES.length + scale] as number);
  return sum;
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

/** Probability (0…1) that a draft of so many words with these raw log odds is a moment. */
export function calibrate(raw: number, words: number, calibration: Calibration): number {
  const x = Math.log2(1 + words);
  const knots = calibration.words;
  return logistic(between(knots, calibration.slope, x) * raw + between(knots, calibration.offset, x));
}
