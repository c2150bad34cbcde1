import { createDraftScorer, type Score } from '../scoring';

/** Judges one draft from edit to edit. A text with phrases to pass over stands as high as it does without them, and never higher than with them; its hits are those of the rest. */
export function createJudge(): (text: string, passOver: (text: string) => string) => Score {
  const scorer = createDraftScorer();
  const withoutThem = createDraftScorer();
  return (text, passOver) => {
    const whole = scorer.update(text);
    const left = passOver(text);
    if (left === text) return whole;
    const rest = withoutThem.update(left);
    return {
      heat: Math.min(whole.heat, rest.heat),
      withdrawal: Math.min(whole.withdrawal, rest.withdrawal),
      hits: rest.hits,
    };
  };
}
