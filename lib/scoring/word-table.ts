import { checkOf, HASH_PRIME, HASH_SEED } from './tokenise.ts';

/** The hash and check that {@link tokenise} gives to a word of plain lower-case letters. */
export function hashesOf(word: string): { hash: number; check: number } {
  let hash = HASH_SEED;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), HASH_PRIME);
  return { hash, check: checkOf(word.length, word.charCodeAt(0), word.charCodeAt(word.length - 1)) };
}

/**
 * Finds what belongs to a word by its hash and check, without cutting the word out of the text. Two words that share
 * both are rarer than one in a billion.
 */
export class WordTable<T> {
  readonly #mask: number;
  readonly #most: number;
  #size = 0;
  readonly #hashes: Int32Array;
  readonly #checks: Int32Array;
  readonly #values: (T | undefined)[];

  /** @param capacity words it can hold; a power of two */
  constructor(capacity: number) {
    this.#most = capacity;
    this.#mask = 2 * capacity - 1;
    this.#hashes = new Int32Array(2 * capacity);
    this.#checks = new Int32Array(2 * capacity);
    this.#values = new Array<T | undefined>(2 * capacity).fill(undefined);
  }

  find(hash: number, check: number): T | undefined {
    let at = (hash ^ (hash >>> 15)) & this.#mask;
    for (;;) {
      const value = this.#values[at];
      if (value === undefined) return undefined;
      if (this.#hashes[at] === hash && this.#checks[at] === check) return value;
      at = (at + 1) & this.#mask;
    }
  }

  /** Adds a word that is not there yet. A full table is emptied first. */
  add(hash: number, check: number, value: T): void {
    if (this.#size === this.#most) {
      this.#values.fill(undefined);
      this.#size = 0;
    }
    let at = (hash ^ (hash >>> 15)) & this.#mask;
    while (this.#values[at] !== undefined) at = (at + 1) & this.#mask;
    this.#hashes[at] = hash;
    this.#checks[at] = check;
    this.#values[at] = value;
    this.#size++;
  }
}
