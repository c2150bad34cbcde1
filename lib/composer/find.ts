import type { SiteAdapter } from './adapter';
import { canBeWrittenIn, isComposer, isPlainField } from './fields';
import { parentAcrossFrames, parentAcrossShadow } from './tree';

/** How far outwards from the composer its row of controls may be, in levels. */
const ROW_LEVELS = 5;

/** How much taller than the composer, in CSS pixels, the row of its controls may be. */
const ROW_EXTRA_HEIGHT = 160;

/** The composer that `from` is or lies in, looked for from there outwards, or null when it is in none. */
export function findComposer(adapter: SiteAdapter, from: Element): HTMLElement | null {
  for (let node: Element | null = from; node; node = parentAcrossShadow(node)) {
    if (!(node instanceof HTMLElement) || !canBeWrittenIn(node)) {
      if (isPlainField(node)) return null;
      continue;
    }
    const hinted = adapter.composers.length > 0 && node.matches(adapter.composers.join());
    return hinted || isComposer(node) ? node : null;
  }
  return null;
}

/** Buttons near the composer, which the card must leave free. Measures layout, so it is for when a card is placed. */
export function controlsNear(composer: HTMLElement): Element[] {
  const limit = composer.getBoundingClientRect().height + ROW_EXTRA_HEIGHT;
  let row: Element = composer;
  for (let level = 0; level < ROW_LEVELS; level++) {
    const outer = parentAcrossFrames(row);
    if (!outer || outer === outer.ownerDocument.body || outer.getBoundingClientRect().height > limit) break;
    row = outer;
  }
  return [...row.querySelectorAll('button, [role="button"], input[type="submit"]')];
}
