import { isPlainField } from '../composer/fields';
import type { PlacedDraft } from '../composer/read';
import { markRanges } from './highlight';
import { markMirrored } from './mirror';
import { type Span, within } from './spans';

const marked = new WeakMap<HTMLElement, AbortController>();

/**
 * Marks stretches of a draft where they stand in the page, until `signal` aborts, without touching the composer: no node,
 * attribute, text, focus or selection. Marks that were shown in the composer before make way. When the text changes, marks
 * in rich text move with their words as far as the editor lets them, and those over a plain field vanish: mark again then.
 *
 * @param under where marks over a plain field go to lie under what else is there; null for the top of the page
 * @param spans offsets in the draft's text, in any order; what is empty or reaches beyond the text is passed over
 */
export function markHits(
  composer: HTMLElement,
  draft: PlacedDraft,
  spans: readonly Span[],
  signal: AbortSignal,
  under: ParentNode | null = null,
): void {
  marked.get(composer)?.abort();
  marked.delete(composer);
  const shown = within(spans, draft.text.length);
  if (signal.aborted || shown.length === 0) return;
  const stop = new AbortController();
  marked.set(composer, stop);
  const until = AbortSignal.any([signal, stop.signal]);
  if (isPlainField(composer)) markMirrored(composer, shown, until, under);
  else
    markRanges(
      composer,
      shown.flatMap(({ start, end }) => draft.rangeOf(start, end) ?? []),
      until,
    );
}
