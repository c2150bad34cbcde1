import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import english from '../../../lib/scoring/lexicon/en.json' with { type: 'json' };
import { loadLexicon } from '../../../lib/scoring/lexicon.ts';
import { readPhrases, weightOf } from '../../../lib/scoring/lexicon-format.ts';
import { FIRST_MODE } from '../../../lib/scoring/own-words.ts';
import { createSegmentFeatures, eachPhrase, readFeatures } from '../../../lib/scoring/segment-features.ts';
import { createSegmentScorer } from '../../../lib/scoring/segment-score.ts';
import { createSegmentText, readSegment } from '../../../lib/scoring/segments.ts';
import { createTokens, tokenise } from '../../../lib/scoring/tokenise.ts';

const lexicon = loadLexicon(english);
const phrases = readPhrases(english);
const byPhrase = new Map(phrases.map(({ words, codes }) => [words.join(' '), codes]));
const words = phrases
  .filter((_, i) => i % 97 === 0)
  .flatMap((phrase) => phrase.words)
  .filter((word) => /^[a-z]+$/.test(word));
const segments = fc
  .array(
    fc.oneof(
      fc.constantFrom(...words),
      fc.constantFrom('you', 'never', 'idiot', 'Zebulon', '"', 'he', 'said', '😡', '7', 'hugely', ','),
    ),
    { minLength: 1, maxLength: 25 },
  )
  .map((parts) => parts.join(' '));

/** The sums as the lexicon file says, phrase by phrase, with none of the scorer's tables. */
function plainSums(text: string): number[] {
  const segment = createSegmentText();
  const tokens = createTokens();
  const features = createSegmentFeatures();
  readSegment(text, 0, segment);
  tokenise(segment, tokens);
  readFeatures(segment, tokens, lexicon.vocabulary, features);
  const sums = [0, 0, 0, 0];
  eachPhrase(features, {
    phrase(a, b, c, units) {
      const name = [a, b, c]
        .filter((symbol) => symbol >= 0)
        .map((symbol) => lexicon.vocabulary.names[symbol]);
      const codes = byPhrase.get(name.join(' '));
      if (codes) for (let s = 0; s < 4; s++) sums[s] = (sums[s] ?? 0) + units * weightOf(codes[s] ?? '');
    },
  });
  return sums;
}

describe('the segment scorer', () => {
  it('adds up what the lexicon file says of every phrase', () => {
    const scorer = createSegmentScorer(lexicon);
    fc.assert(
      fc.property(segments, (text) => {
        expect(scorer.score(text, 0, FIRST_MODE).sums.slice(0, 4)).toEqual(plainSums(text));
      }),
      { numRuns: 500 },
    );
  }, 60_000);
});
