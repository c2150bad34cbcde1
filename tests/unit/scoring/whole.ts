import type { Score } from '../../../lib/scoring/index.ts';

/** A score with its hits, which are looked for when asked for: comparing scores as they are would leave them out. */
export function whole({ heat, withdrawal, hits }: Score): Score {
  return { heat, withdrawal, hits };
}
