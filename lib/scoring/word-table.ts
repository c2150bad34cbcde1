/**
 * The hash of a form, 32 bits: from the seed, for each unit, hash = (hash ^ unit) × prime. The check beside it is of
 * its length, first and last unit. Two words that share both are rarer than one in a billion.
 */
export const HASH_SEED = -0x7ee3623b;
export const HASH_PRIME = 0x01000193;

/** What is compared beside the hash; never 0. */
export function checkOf(length: number, first: number, last: number): number {
  return (length << 16) | (first << 8) | last;
}

/** The hash of a whole form. */
export function hashOf(form: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < form.length; i++) hash = Math.imul(hash ^ form.charCodeAt(i), HASH_PRIME);
  return hash;
}

/** The check of a whole form. */
export function checkOfForm(form: string): number {
  return checkOf(form.length, form.charCodeAt(0), form.charCodeAt(form.length - 1));
}

/** Finds two numbers that belong to a word by its hash and check, without cutting the word out of the text. */
export interface WordTable {
  /** Four numbers a slot: hash, check (0 in an empty one), and the two about the word; {@link findWord} gives the place of the first. */
  readonly slots: Int32Array;
  /** Adds a word that is not there yet, unless the table is full; its place. */
  add(hash: number, check: number, first: number, second: number): number;
  full(): boolean;
  clear(): void;
}

/** The place in the slots of a table where the word with this hash and check is, or −1. */
export function findWord(slots: Int32Array, hash: number, check: number): number {
  const mask = slots.length - 4;
  let at = ((hash ^ (hash >>> 15)) << 2) & mask;
  for (;;) {
    const there = slots[at + 1] as number;
    if (there === check && slots[at] === hash) return at;
    if (there === 0) return -1;
    at = (at + 4) & mask;
  }
}

/** @param most words it can hold */
export function createWordTable(most: number): WordTable {
  let bits = 4;
  while (1 << bits < most * 2) bits++;
  // All four side by side in one typed array, so that a word touches one place in memory.
  const slots = new Int32Array(4 << bits);
  const mask = slots.length - 4;
  let size = 0;
  return {
    slots,
    add(hash, check, first, second) {
      let at = ((hash ^ (hash >>> 15)) << 2) & mask;
      while (slots[at + 1] !== 0) at = (at + 4) & mask;
      slots.set([hash, check, first, second], at);
      size++;
      return at;
    },
    full: () => size === most,
    clear() {
      slots.fill(0);
      size = 0;
    },
  };
}
