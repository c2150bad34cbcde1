/** Slots a phrase: so many that most look-ups end at the first one, also those of what is not there. */
const ROOM = 4;

/**
 * An exact table from one to three symbols to their weights. A symbol that is −1 is in no phrase. Whoever looks up much
 * does it in the slots themselves, by {@link findPhrase}: what a look-up needs then stays in registers.
 */
export interface PhraseTable {
  /**
   * Four numbers a slot: a key, 0 in an empty one; the weights on the first two scales, the former in the lower 16 bits,
   * so that those of all phrases that end at one word can be added, each times some units, before they are taken
   * apart; the weights on the last two, likewise; the number of the pair, if a third symbol goes on from it.
   */
  readonly slots: Int32Array;
  /** How far to the right a spread key goes to be a slot's number. */
  readonly shift: number;
  /** The place of symbol 0 alone; those of the others follow, four numbers apart, before it that of −1. */
  readonly singles: number;
  /** The row of a phrase, absent places −1; −1 when it is not there. */
  row(a: number, b: number, c: number): number;
}

/**
 * The place in the slots of a phrase that ends with symbol `c`, or of nothing but zeros when it is not there.
 *
 * @param number what stands before: of one symbol 1 more than it, of two that of their pair
 */
export function findPhrase(slots: Int32Array, shift: number, number: number, c: number): number {
  const key = (number << 15) | (c + 1);
  // Keys are spread over the slots by their highest bits.
  let at = Math.imul(key, 0x9e3779b1) >>> shift;
  for (;;) {
    const there = slots[at << 2] as number;
    if (there === key || there === 0) return at << 2;
    at = (at + 1) & (-1 >>> shift);
  }
}

/**
 * @param keys `3 × n` symbol numbers; row i is `keys[3i..3i+2]`, filled from the left, absent places −1
 * @param weights `4 × n` whole numbers between −128 and 127
 * @param symbols symbol numbers are below this, which is at most 32,767
 */
export function createPhraseTable(keys: Int32Array, weights: Int8Array, symbols: number): PhraseTable {
  const size = keys.length / 3;
  let bits = 4;
  while (1 << bits < size * ROOM) bits++;
  const shift = 32 - bits;
  // Open addressing in one typed array, so that a look-up mostly touches one place in memory; behind it the single symbols.
  const singles = ((1 << bits) + 1) << 2;
  const slots = new Int32Array(singles + 4 * symbols);
  const rows = new Int32Array(slots.length >> 2);
  const find = (number: number, c: number): number => findPhrase(slots, shift, number, c);
  const add = (number: number, c: number): number => {
    const place = find(number, c);
    slots[place] = (number << 15) | (c + 1);
    return place;
  };

  let numbers = symbols;
  for (let row = 0; row < size; row++) {
    const [a = -1, b = -1, c = -1] = keys.subarray(3 * row, 3 * row + 3);
    const [w0 = 0, w1 = 0, w2 = 0, w3 = 0] = weights.subarray(4 * row, 4 * row + 4);
    let place = b < 0 ? singles + 4 * a : add(a + 1, b);
    if (c >= 0) {
      if (slots[place + 3] === 0) slots[place + 3] = ++numbers;
      place = add(slots[place + 3] as number, c);
    }
    slots[place + 1] = w0 + (w1 << 16);
    slots[place + 2] = w2 + (w3 << 16);
    rows[place >> 2] = row + 1;
  }
  return {
    slots,
    shift,
    singles,
    row(a, b, c) {
      const before = b < 0 ? singles + 4 * a : find(a + 1, b);
      const place = c < 0 ? before : find(slots[before + 3] as number, c);
      return (rows[place >> 2] as number) - 1;
    },
  };
}
