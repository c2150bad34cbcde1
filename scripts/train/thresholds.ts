import type { Draft } from './data.ts';

interface Scored {
  readonly draft: Draft;
  readonly heat: number;
  readonly withdrawal: number;
}

/** Most false alarms by scale: over all calm drafts, of which many were written to look alike; over the ordinary ones of everyday.tsv, together about 1 %. */
const MOST = {
  heat: { all: 0.0145, everyday: 0.007 },
  withdrawal: { all: 0.0072, everyday: 0.005 },
} as const;

/** The lowest thresholds, in steps of .01, that keep to the false alarms allowed, on worlds not learned from. */
export function chooseThresholds(scored: readonly Scored[]): { heat: number; withdrawal: number } {
  const calm = scored.filter(({ draft }) => draft.label === 'calm');
  const everyday = calm.filter(({ draft }) => draft.world === 'everyday');
  const lowest = (scale: 'heat' | 'withdrawal'): number => {
    for (let step = 50; step < 100; step++) {
      const threshold = step / 100;
      const flagged = (of: readonly Scored[]): number =>
        of.filter((s) => s[scale] >= threshold).length / of.length;
      if (flagged(calm) <= MOST[scale].all && flagged(everyday) <= MOST[scale].everyday) return threshold;
    }
    return 0.99;
  };
  return { heat: lowest('heat'), withdrawal: lowest('withdrawal') };
}
