import { loadLexicon } from '../../lib/scoring/lexicon.ts';
import type { LexiconFile } from '../../lib/scoring/lexicon-format.ts';
import { type Readings, readingsOf } from '../../lib/scoring/model.ts';
import { FIRST_MODE } from '../../lib/scoring/own-words.ts';
import { addSums, createSegmentScorer, createSums } from '../../lib/scoring/segment-score.ts';
import type { Learned } from './learn.ts';

const NONE = { words: [0, 1], slope: [1, 1], offset: [0, 0] };

/** A lexicon file without calibration. */
function uncalibrated(learned: Learned): LexiconFile {
  return {
    ...learned,
    calibration: { heat: NONE, withdrawal: NONE },
    thresholds: { heat: 1, withdrawal: 1 },
  };
}

/** What a lexicon reads in a text. */
export function createReader(learned: Learned): (text: string) => Readings {
  const lexicon = loadLexicon(uncalibrated(learned));
  const scorer = createSegmentScorer(lexicon);
  return (text) => {
    const totals = createSums();
    let mode = FIRST_MODE;
    for (let at = 0; at < text.length; ) {
      const segment = scorer.score(text, at, mode);
      addSums(totals, segment.sums, 1);
      mode = segment.after;
      at += segment.length;
    }
    return readingsOf(lexicon, totals);
  };
}
