/** The lines that are still to come, by their place in the list, and the one that came last. In memory only. */
export interface Bag {
  readonly rest: readonly number[];
  readonly last: number;
}

/** A bag that nothing was drawn from yet. */
export const untouched: Bag = { rest: [], last: -1 };

/**
 * Draws one of `count` lines (1 or more): the answer's `last` is the one. All come up before any comes again, and none twice in a row.
 *
 * @param random 0…1, below 1
 */
export function drawFrom(bag: Bag, count: number, random: number): Bag {
  const rest = bag.rest.length > 0 ? bag.rest : Array.from({ length: count }, (_, i) => i);
  const others = rest.filter((each) => each !== bag.last);
  const eligible = others.length > 0 ? others : rest;
  const last = eligible[Math.floor(random * eligible.length)] ?? 0;
  return { rest: rest.filter((each) => each !== last), last };
}
