import { type Draft, isConversation, type World } from './data.ts';

interface Scored {
  readonly draft: Draft;
  readonly heat: number;
  readonly withdrawal: number;
}

/** The worlds of ordinary messages, calm all of them. */
export const ORDINARY: readonly World[] = ['everyday', 'ordinary-home', 'ordinary-work', 'ordinary-friends'];

/** Most false alarms by scale: on ordinary messages, together 1 %; on all calm drafts, of which many were written to look alike. */
const MOST = {
  heat: { ordinary: 0.0045, all: 0.0105 },
  withdrawal: { ordinary: 0.0055, all: 0.0055 },
} as const;

/** The lowest thresholds, in steps of .005, that keep to the false alarms allowed, on worlds not learned from. */
export function chooseThresholds(scored: readonly Scored[]): { heat: number; withdrawal: number } {
  const calm = scored.filter(({ draft }) => draft.label === 'calm' && !isConversation(draft.world));
  const ordinary = calm.filter(({ draft }) => ORDINARY.includes(draft.world));
  const lowest = (scale: 'heat' | 'withdrawal'): number => {
    for (let step = 100; step < 200; step++) {
      const threshold = step / 200;
      const flagged = (of: readonly Scored[]): number =>
        of.filter((s) => s[scale] >= threshold).length / of.length;
      if (flagged(ordinary) <= MOST[scale].ordinary && flagged(calm) <= MOST[scale].all) return threshold;
    }
    return 0.995;
  };
  return { heat: lowest('heat'), withdrawal: lowest('withdrawal') };
}
