import { createDraftScorer, type Score } from '../scoring';

/** How a draft reads. `foreign`: it is known to be in another language, and only what is plainly English counts. */
export type Judge = (text: string, passOver: (text: string) => string, foreign?: boolean) => Score;

/** Judges one draft from edit to edit. A text with phrases to pass over stands as high as it does without them, and never higher than with them; its hits are those of the rest. */
export function createJudge(): Judge {
  const scorer = createDraftScorer();
  const withoutThem = createDraftScorer();
  return (text, passOver, foreign) => {
    const whole = scorer.update(text, foreign);
    const left = passOver(text);
    if (left === text) return whole;
    const rest = withoutThem.update(left, foreign);
    return {
      heat: Math.min(whole.heat, rest.heat),
      withdrawal: Math.min(whole.withdrawal, rest.withdrawal),
      hits: rest.hits,
    };
  };
}
