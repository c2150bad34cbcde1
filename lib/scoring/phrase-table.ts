/**
 * An exact table from one to three symbols to their weights. A symbol that is −1 is in no phrase. It is a perfect hash
 * (hash, displace; Belazzougui, Botelho, Dietzfelbinger 2009): each key has one place where it can be, so that a look-up
 * is without a branch that could be guessed wrong, and the table small enough to stay in the processor's cache. Whoever
 * looks up much does it in the slots themselves, by {@link keyOf}, {@link placeOf} and {@link whereSame}.
 */
export interface PhraseTable {
  /**
   * Four numbers a slot: a key, 0 in an empty one; the weights on the first two scales, the former in the lower 16 bits,
   * so that those of many phrases can be added before they are taken apart; the weights on the last two, likewise; the
   * number of the pair, if a third symbol goes on from it.
   */
  readonly slots: Int32Array;
  /** How keys of one bucket are moved, so that no two of all keys share a slot. */
  readonly moves: Int32Array;
  /** How far to the right a spread key goes to be a slot's number. */
  readonly shift: number;
  /** The place of symbol 0 alone; those of the others follow, four numbers apart, before it that of −1. */
  readonly singles: number;
  /** The row of a phrase, absent places −1; −1 when it is not there. */
  row(a: number, b: number, c: number): number;
}

/** How far to the right a spread key goes to be its bucket's number. */
const BUCKET_SHIFT = 19;

/**
 * The key of a phrase that ends with symbol `c`.
 *
 * @param number what stands before: of one symbol 1 more than it, of two that of their pair, 0 when there is none
 */
export function keyOf(number: number, c: number): number {
  return (number << 15) | (c + 1);
}

/** A key whose highest bits are well mixed. */
function spreadOf(key: number): number {
  return Math.imul(key, 0x9e3779b1);
}

/** The place in the slots where a key is, if it is in the table at all. */
export function placeOf(moves: Int32Array, shift: number, key: number): number {
  // Its own constant, see tokenise.ts.
  const bucketShift: typeof BUCKET_SHIFT = 19;
  const spread = spreadOf(key);
  const moved = spread ^ (moves[spread >>> bucketShift] as number);
  return (Math.imul(moved, 0x85ebca6b) >>> shift) << 2;
}

/** All bits where two keys are the same, else none. */
export function whereSame(key: number, other: number): number {
  const x = key ^ other;
  return ~((x | -x) >> 31);
}

/**
 * @param keys `3 × n` symbol numbers; row i is `keys[3i..3i+2]`, filled from the left, absent places −1
 * @param weights `4 × n` whole numbers between −LIMIT and LIMIT of lexicon-format.ts
 * @param symbols symbol numbers are below this, which is at most 32,767
 */
export function createPhraseTable(keys: Int32Array, weights: Int8Array, symbols: number): PhraseTable {
  const size = keys.length / 3;
  const symbolAt = (row: number, k: number): number => keys[3 * row + k] as number;
  // Pairs from which a third symbol goes on have numbers.
  const numbers = new Map<number, number>();
  const keyOfRow = new Int32Array(size);
  for (let row = 0; row < size; row++) {
    const pair = keyOf(symbolAt(row, 0) + 1, symbolAt(row, 1));
    const c = symbolAt(row, 2);
    let number = numbers.get(pair);
    if (c >= 0 && number === undefined) {
      number = symbols + 1 + numbers.size;
      numbers.set(pair, number);
    }
    keyOfRow[row] = c < 0 ? pair : keyOf(number ?? 0, c);
  }
  const many = new Set(numbers.keys());
  for (let row = 0; row < size; row++) if (symbolAt(row, 1) >= 0) many.add(keyOfRow[row] as number);

  let bits = 4;
  while (1 << bits < many.size * 1.25) bits++;
  const shift = 32 - bits;
  // All in one typed array, so that a look-up touches one place in memory; behind the slots the single symbols.
  const singles = ((1 << bits) + 1) << 2;
  const slots = new Int32Array(singles + 4 * symbols);
  const rows = new Int32Array(slots.length >> 2);
  const moves = settle(many, slots, shift);

  for (const [pair, number] of numbers) slots[placeOf(moves, shift, pair) + 3] = number;
  const weightAt = (row: number, k: number): number => weights[4 * row + k] as number;
  for (let row = 0; row < size; row++) {
    const alone = symbolAt(row, 1) < 0;
    const place = alone ? singles + 4 * symbolAt(row, 0) : placeOf(moves, shift, keyOfRow[row] as number);
    slots[place + 1] = weightAt(row, 0) + (weightAt(row, 1) << 16);
    slots[place + 2] = weightAt(row, 2) + (weightAt(row, 3) << 16);
    rows[place >> 2] = row + 1;
  }
  const find = (number: number, c: number): number => {
    const key = keyOf(number, c);
    const place = placeOf(moves, shift, key);
    return slots[place] === key ? place : -1;
  };
  return {
    slots,
    moves,
    shift,
    singles,
    row(a, b, c) {
      let place = b < 0 ? singles + 4 * a : find(a + 1, b);
      if (c >= 0 && place >= 0) place = find(slots[place + 3] as number, c);
      return place < 0 ? -1 : (rows[place >> 2] as number) - 1;
    },
  };
}

/** Puts every key into a slot of its own, the fullest buckets first; how each bucket had to be moved for it. */
function settle(keys: ReadonlySet<number>, slots: Int32Array, shift: number): Int32Array {
  const moves = new Int32Array(1 << (32 - BUCKET_SHIFT));
  const buckets: number[][] = Array.from(moves, () => []);
  for (const key of keys) buckets[spreadOf(key) >>> BUCKET_SHIFT]?.push(key);
  const fits = (bucket: readonly number[]): boolean => {
    for (let i = 0; i < bucket.length; i++) {
      const place = placeOf(moves, shift, bucket[i] as number);
      if (slots[place] !== 0) {
        while (i-- > 0) slots[placeOf(moves, shift, bucket[i] as number)] = 0;
        return false;
      }
      slots[place] = bucket[i] as number;
    }
    return true;
  };
  const most = buckets.reduce((size, bucket) => Math.max(size, bucket.length), 0);
  for (let size = most; size > 0; size--)
    buckets.forEach((bucket, i) => {
      if (bucket.length !== size) return;
      for (let tries = 1; !fits(bucket); tries++) moves[i] = Math.imul(tries, 0xc2b2ae35);
    });
  return moves;
}
