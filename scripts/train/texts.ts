import { FIRST_MODE, isCut, modeAfter, step } from '../../lib/scoring/own-words.ts';
import {
  AT,
  COUNTS,
  createSegmentFeatures,
  eachPhrase,
  OWN_UNITS,
  type PhraseSink,
  readFeatures,
} from '../../lib/scoring/segment-features.ts';
import { createSegmentText, readSegment } from '../../lib/scoring/segments.ts';
import { lengthScale, readShape, SHAPES } from '../../lib/scoring/shape.ts';
import { createTokens, PLACEHOLDER, tokenise } from '../../lib/scoring/tokenise.ts';
import { normalForm, type Vocabulary } from '../../lib/scoring/vocabulary.ts';

/** A text as the learner sees it: phrases by number with their sums, and its shape. */
export interface Example {
  readonly phrases: Int32Array;
  /** How often, in units of the writer's own words, times the length scale. */
  readonly values: Float32Array;
  readonly shape: Float64Array;
  readonly words: number;
}

/** Gives each phrase a number when it is first seen, or −1 for those it does not take. */
export type Numbering = (a: number, b: number, c: number) => number;

const segment = createSegmentText();
const tokens = createTokens();
const features = createSegmentFeatures();

/** Reads one text with the very code the scorer runs. */
export function readExample(text: string, vocabulary: Vocabulary, number: Numbering): Example {
  const sums = new Map<number, number>();
  const counts = new Int32Array(COUNTS.length);
  const sink: PhraseSink = {
    phrase(a, b, c, units) {
      const id = number(a, b, c);
      if (id >= 0) sums.set(id, (sums.get(id) ?? 0) + units);
    },
  };
  let mode = FIRST_MODE;
  for (let from = 0; from < text.length; ) {
    readSegment(text, from, segment);
    from = segment.to;
    const stepped = step(segment, mode);
    mode = modeAfter(stepped);
    if (isCut(stepped)) continue;
    tokenise(segment, tokens);
    readFeatures(segment, tokens, vocabulary, features);
    eachPhrase(features, sink);
    for (let k = 0; k < COUNTS.length; k++) counts[k] = (counts[k] ?? 0) + (features.counts[k] ?? 0);
  }
  const words = counts[AT.words] ?? 0;
  const scale = lengthScale(words) / OWN_UNITS;
  const shape = new Float64Array(SHAPES.length);
  readShape(counts, 0, shape);
  return {
    phrases: Int32Array.from(sums.keys()),
    values: Float32Array.from(sums.values(), (v) => v * scale),
    shape,
    words,
  };
}

/** Every normal form in the texts, with the number of texts it is in. */
export function countWords(texts: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const seen = new Set<string>();
    for (let from = 0; from < text.length; ) {
      readSegment(text, from, segment);
      tokenise(segment, tokens);
      for (let i = 0; i < tokens.count; i++)
        if ((tokens.kind[i] ?? 0) < PLACEHOLDER) seen.add(normalForm(segment, tokens, i));
      from = segment.to;
    }
    for (const word of seen) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
