/** Numbers of a slot: key, 0 in an empty one; weights, two in each; the number of the pair, if a third goes on from it. */
const SLOT = 4;

/** Slots a phrase: so many that most look-ups end at the first one, also those of what is not there. */
const ROOM = 4;

/** Spreads keys over the slots, by their highest bits. */
const SPREAD = 0x9e3779b1 | 0;

/** A key has this many bits for its last symbol, and the rest for the number of what stands before. */
const SYMBOL_BITS = 15;

/**
 * An exact table from one to three symbols to their weights. Each look-up gives a place; that of a phrase that is not
 * there has nothing but zeros. A symbol that is −1 is in no phrase.
 */
export interface PhraseTable {
  /** The place of a symbol alone. */
  single(a: number): number;
  /** The place of two symbols. */
  pair(a: number, b: number): number;
  /** The place of the symbols whose pair has this {@link number}, and a third. */
  triple(number: number, c: number): number;
  /**
   * The weights on the first two scales, the former in the lower 16 bits: those of all phrases that end at one word
   * can be added, each times some units, before they are taken apart.
   */
  low(place: number): number;
  /** The weights on the last two scales, likewise. */
  high(place: number): number;
  /** The number of the pair at a place. */
  number(place: number): number;
  /** The row of a phrase, absent places −1; −1 when it is not there. */
  row(a: number, b: number, c: number): number;
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
  const mask = (1 << bits) - 1;
  // Open addressing in one typed array, so that a look-up mostly touches one place in memory; behind it the single symbols.
  const slots = new Int32Array(SLOT * (mask + symbols + 2));
  const rows = new Int32Array(mask + symbols + 2);
  const find = (number: number, c: number): number => {
    const key = (number << SYMBOL_BITS) | (c + 1);
    let at = Math.imul(key, SPREAD) >>> shift;
    for (;;) {
      const there = slots[at * SLOT] as number;
      if (there === key || there === 0) return at;
      at = (at + 1) & mask;
    }
  };
  const add = (number: number, c: number): number => {
    const place = find(number, c);
    slots[place * SLOT] = (number << SYMBOL_BITS) | (c + 1);
    return place;
  };
  const single = (a: number): number => mask + 2 + a;
  const pair = (a: number, b: number): number => find(a + 1, b);
  const number = (place: number): number => slots[place * SLOT + 3] as number;

  let numbers = symbols;
  for (let row = 0; row < size; row++) {
    const [a = -1, b = -1, c = -1] = keys.subarray(3 * row, 3 * row + 3);
    const [w0 = 0, w1 = 0, w2 = 0, w3 = 0] = weights.subarray(4 * row, 4 * row + 4);
    let place = b < 0 ? single(a) : add(a + 1, b);
    if (c >= 0) {
      if (number(place) === 0) slots[place * SLOT + 3] = ++numbers;
      place = add(number(place), c);
    }
    slots[place * SLOT + 1] = w0 + (w1 << 16);
    slots[place * SLOT + 2] = w2 + (w3 << 16);
    rows[place] = row + 1;
  }
  return {
    single,
    pair,
    triple: find,
    low: (place) => slots[place * SLOT + 1] as number,
    high: (place) => slots[place * SLOT + 2] as number,
    number,
    row(a, b, c) {
      const place = b < 0 ? single(a) : c < 0 ? pair(a, b) : find(number(pair(a, b)), c);
      return (rows[place] as number) - 1;
    },
  };
}
