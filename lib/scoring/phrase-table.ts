/** Bits of the filter that turns most phrases away before they are looked up: small enough for the fastest cache. */
const FILTER_BITS = 17;
const FILTER_MASK = (1 << FILTER_BITS) - 1;

/** Numbers of a record: symbols a and b, symbol c, four weights of 8 bits, row. */
const RECORD = 4;

/** Symbol numbers must stay below this. */
export const MOST_SYMBOLS = 1 << 15;

function mix(ab: number, c: number): number {
  const h = Math.imul(ab, 0x9e3779b1) + Math.imul(c, 0x85ebca6b);
  return Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
}

function pair(a: number, b: number): number {
  return ((a + 1) << 15) | (b + 1);
}

/**
 * An exact table from one to three symbol numbers to their weights: open addressing in one typed array, so that a hit
 * touches one place in memory, behind a filter, so that most misses touch none.
 */
export class PhraseTable {
  readonly #records: Int32Array;
  readonly #mask: number;
  readonly #filter = new Uint8Array((1 << FILTER_BITS) >> 3);

  /**
   * @param keys `3 × n` symbol numbers; row i is `keys[3i..3i+2]`, filled from the left, absent places −1
   * @param weights `4 × n` whole numbers between −128 and 127
   */
  constructor(keys: Int32Array, weights: Int8Array) {
    const size = keys.length / 3;
    let capacity = 16;
    while (capacity < size * 2) capacity *= 2;
    this.#mask = capacity - 1;
    this.#records = new Int32Array(capacity * RECORD);
    for (let row = 0; row < size; row++) {
      const ab = pair(keys[3 * row] ?? -1, keys[3 * row + 1] ?? -1);
      const c = (keys[3 * row + 2] ?? -1) + 1;
      const h = mix(ab, c);
      const bit = h & FILTER_MASK;
      this.#filter[bit >> 3] = (this.#filter[bit >> 3] ?? 0) | (1 << (bit & 7));
      let at = (h >>> 8) & this.#mask;
      while (this.#records[at * RECORD] !== 0) at = (at + 1) & this.#mask;
      const [w0 = 0, w1 = 0, w2 = 0, w3 = 0] = weights.subarray(4 * row, 4 * row + 4);
      this.#records.set(
        [ab, c, (w0 & 255) | ((w1 & 255) << 8) | ((w2 & 255) << 16) | (w3 << 24), row],
        at * RECORD,
      );
    }
  }

  /** The place of the phrase (a, b, c), for {@link weights} and {@link row}, or −1. */
  find(a: number, b: number, c: number): number {
    const ab = ((a + 1) << 15) | (b + 1);
    const h = mix(ab, c + 1);
    const bit = h & FILTER_MASK;
    if (((this.#filter[bit >> 3] as number) & (1 << (bit & 7))) === 0) return -1;
    const records = this.#records;
    let at = (h >>> 8) & this.#mask;
    for (;;) {
      const key = records[at * RECORD] as number;
      if (key === ab && records[at * RECORD + 1] === c + 1) return at;
      if (key === 0) return -1;
      at = (at + 1) & this.#mask;
    }
  }

  /** The four weights of the phrase (a, b, c), 8 bits each, the first lowest; 0 when it is not there. */
  weightsOf(a: number, b: number, c: number): number {
    const place = this.find(a, b, c);
    return place < 0 ? 0 : (this.#records[place * RECORD + 2] as number);
  }

  /** The row at a place. */
  row(place: number): number {
    return this.#records[place * RECORD + 3] as number;
  }
}
