/** What was changed between two texts: units `from`…`to` of the old became `from`…`newTo` of the new one. */
export interface TextChange {
  readonly from: number;
  readonly to: number;
  readonly newTo: number;
}

/**
 * Finds the one stretch in which two texts differ, in as few and as long comparisons as it can: the engine makes those
 * fast. It looks first where the change before it was, since people go on where they are.
 *
 * @param near the last change, whose new text is the old one here
 */
export function changeBetween(old: string, text: string, near: TextChange): TextChange {
  const most = Math.min(old.length, text.length);
  const from = shared(most, near.newTo, (a, b) => old.slice(a, b) === text.slice(a, b));
  const end = shared(most - from, old.length - near.newTo, (a, b) => {
    const n = old.length;
    const m = text.length;
    return old.slice(n - b, n - a) === text.slice(m - b, m - a);
  });
  return { from, to: old.length - end, newTo: text.length - end };
}

/**
 * How much is the same from one end on.
 *
 * @param most no more than this
 * @param guess about where the same ends
 * @param same whether what lies between two distances from that end is the same
 */
function shared(most: number, guess: number, same: (a: number, b: number) => boolean): number {
  let low = 0;
  let high = most;
  for (let back = 0; low === 0 && back < guess; back = 8 * back + 32) {
    const to = Math.min(high, guess - back);
    if (same(0, to)) low = to;
    else high = to - 1;
  }
  for (let step = 1; low < high; ) {
    const to = Math.min(high, low + step);
    if (same(low, to)) {
      low = to;
      step *= 2;
    } else {
      high = to - 1;
      step = Math.max(1, step >> 1);
    }
  }
  return low;
}
