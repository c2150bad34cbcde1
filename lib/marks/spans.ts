/** A stretch of a text, from offset `start` up to `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The spans that lie in a text of `length` characters, in their order, those that touch or overlap made one. */
export function within(spans: readonly Span[], length: number): Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (start < 0 || start >= end || end > length) continue;
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
