import type { Lexicon } from './lexicon.ts';
import { type LexiconScale, SCALES } from './lexicon-format.ts';
import { AT, OWN_UNITS } from './segment-features.ts';
import { HOT, MILD } from './segment-score.ts';
import { lengthScale, readShape, SHAPES } from './shape.ts';

/** What a lexicon gives a draft on each of its scales, in log odds, and the writer's own words in it. */
export type Readings = Readonly<Record<LexiconScale, number>> & { readonly words: number };

const shape = new Float64Array(SHAPES.length);

/** About as much, in log odds, as mild sentences speak against heat before more of them say little. */
const MILD_ENOUGH = 1.5;
/** What hot sentences amount to among many others, of what they would alone. Both found on held-out drafts and mixtures of them. */
const AMONG_OTHERS = 0.85;

/** A draft's readings, by its sums. */
export function readingsOf(lexicon: Lexicon, sums: readonly number[]): Readings {
  const of = (place: number): number => sums[place] as number;
  const words = of(SCALES.length + AT.words);
  readShape(sums, SCALES.length, shape);
  const unit = lexicon.file.unit / OWN_UNITS;
  const scale = lengthScale(words);
  const at = (k: number): number => of(k) * unit * scale + fixed(lexicon, k);
  // One attack is felt, however much that is mild or neutral stands around it.
  const mild = of(MILD) * unit;
  const hot = Math.max((of(0) * unit + mild) * scale, AMONG_OTHERS * Math.sqrt(of(HOT)) * unit);
  const drafts = hot - MILD_ENOUGH * Math.log1p(mild / MILD_ENOUGH) * scale + fixed(lexicon, 0);
  return { drafts, strangers: at(1), register: at(2), withdrawal: at(3), words };
}

/** What the shape and the constant term add to a scale. */
function fixed(lexicon: Lexicon, scale: number): number {
  let sum = lexicon.file.bias[scale] ?? 0;
  for (let k = 0; k < shape.length; k++)
    sum += (shape[k] as number) * (lexicon.shapes[k * SCALES.length + scale] as number);
  return sum;
}
