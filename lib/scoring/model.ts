import type { Lexicon } from './lexicon.ts';
import { type LexiconScale, SCALES } from './lexicon-format.ts';
import { AT, OWN_UNITS } from './segment-features.ts';
import { lengthScale, readShape, SHAPES } from './shape.ts';

/** What a lexicon gives a draft on each of its scales, in log odds, and the writer's own words in it. */
export type Readings = Readonly<Record<LexiconScale, number>> & { readonly words: number };

const shape = new Float64Array(SHAPES.length);

/** A draft's readings, by its sums: phrase weights by scale, then counts. */
export function readingsOf(lexicon: Lexicon, sums: readonly number[]): Readings {
  const words = sums[SCALES.length + AT.words] ?? 0;
  readShape(sums, SCALES.length, shape);
  const phraseScale = (lengthScale(words) * lexicon.file.unit) / OWN_UNITS;
  const at = (scale: number): number => (sums[scale] ?? 0) * phraseScale + fixed(lexicon, scale);
  return { drafts: at(0), strangers: at(1), register: at(2), withdrawal: at(3), words };
}

/** What the shape and the constant term add to a scale. */
function fixed(lexicon: Lexicon, scale: number): number {
  let sum = lexicon.file.bias[scale] ?? 0;
  for (let k = 0; k < shape.length; k++)
    sum += (shape[k] as number) * (lexicon.shapes[k * SCALES.length + scale] as number);
  return sum;
}
