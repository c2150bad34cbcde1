import { bandsFor } from '../../lib/draft/bands';
import { momentOf } from '../../lib/draft/tracker';
import { score } from '../../lib/scoring';
import { robin } from '../../lib/words/robin';

/** How long the made-up partner takes to answer, in milliseconds. */
export const ANSWER_MS = 900;

/** What the made-up partner answers to a message; `turn` (0, 1, …) varies the wording. */
export function answerTo(text: string, turn: number): string {
  const replies = robin.replies[momentOf(score(text), bandsFor('balanced')) ?? 'calm'];
  return replies[turn % replies.length] ?? replies[0];
}
