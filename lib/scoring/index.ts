import { RULES } from './rules';
import { tokenise } from './tokenise';
import { type Hit, MAX_HITS, type Scale, type Score } from './types';

export { type Hit, MAX_HITS, type Scale, type Score } from './types';

/** The level, 0…1, from which a single draft is a moment. */
export const THRESHOLDS: Readonly<Record<Scale, number>> = { heat: 0.5, withdrawal: 0.5 };

/** How heated and how withdrawing `text` reads, and why. Pure; linear in the text's length. */
export function score(text: string): Score {
  const tokens = tokenise(text);
  const raised = RULES.flatMap((rule) => rule(tokens));
  return {
    heat: level(raised, 'heat'),
    withdrawal: level(raised, 'withdrawal'),
    hits: (['heat', 'withdrawal'] as const)
      .flatMap((scale) => shares(raised, scale))
      .sort((a, b) => b.weight - a.weight)
      .slice(0, MAX_HITS),
  };
}

/** Independent reasons: each leaves the rest of the doubt smaller. */
function level(hits: readonly Hit[], scale: Scale): number {
  return 1 - hits.reduce((doubt, hit) => (hit.scale === scale ? doubt * (1 - hit.weight) : doubt), 1);
}

function shares(hits: readonly Hit[], scale: Scale): Hit[] {
  const own = hits.filter((hit) => hit.scale === scale);
  const total = own.reduce((sum, hit) => sum + hit.weight, 0);
  return own.map((hit) => ({ ...hit, weight: hit.weight / total }));
}
