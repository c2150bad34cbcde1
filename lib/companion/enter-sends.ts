import type { Outcome } from './conversation';

/** What was seen of Enter in each composer: whether it sends, or breaks the line. */
export interface EnterSends {
  /** Something that may send was done in a composer, by Enter alone or otherwise. */
  tried(composer: HTMLElement, byEnter: boolean): void;
  /** What came of it: what became of the draft, and how it read before and after. */
  learn(composer: HTMLElement, outcome: Outcome, before: string, after: string): void;
  /** Whether Enter alone sends; null where it was not seen yet. */
  of(composer: HTMLElement): boolean | null;
}

/** Nothing was seen of any composer yet. */
export function createEnterSends(): EnterSends {
  const known = new WeakMap<HTMLElement, boolean>();
  const triedByEnter = new WeakMap<HTMLElement, boolean>();
  return {
    tried: (composer, byEnter) => void triedByEnter.set(composer, byEnter),
    learn(composer, outcome, before, after) {
      if (!triedByEnter.get(composer)) return;
      if (outcome === 'sent') known.set(composer, true);
      else if (lines(after) > lines(before)) known.set(composer, false);
      if (outcome !== 'written' || after !== before) triedByEnter.delete(composer);
    },
    of: (composer) => known.get(composer) ?? null,
  };
}

function lines(text: string): number {
  return text.split('\n').length;
}
