/**
 * The hash of a form, 32 bits: from the seed, for each unit, hash = (hash ^ unit) × prime. The check beside it is of
 * its length, first and last unit. Two words that share both are rarer than one in a billion.
 */
export const HASH_SEED = 0x811c9dc5 | 0;
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
  /** The place of a word, for {@link first} and {@link second}, or −1. */
  find(hash: number, check: number): number;
  first(place: number): number;
  second(place: number): number;
  /** Adds a word that is not there yet, unless the table is full; its place. */
  add(hash: number, check: number, first: number, second: number): number;
  full(): boolean;
  clear(): void;
}

/** Numbers of a slot: hash, check (0 in an empty one), and the two about the word. */
const SLOT = 4;

/** @param most words it can hold */
export function createWordTable(most: number): WordTable {
  let bits = 4;
  while (1 << bits < most * 2) bits++;
  const mask = (1 << bits) - 1;
  // All four side by side in one typed array, so that a word touches one place in memory.
  const slots = new Int32Array(SLOT << bits);
  let size = 0;
  return {
    find(hash, check) {
      let at = (hash ^ (hash >>> 15)) & mask;
      for (;;) {
        const there = slots[at * SLOT + 1] as number;
        if (there === check && slots[at * SLOT] === hash) return at;
        if (there === 0) return -1;
        at = (at + 1) & mask;
      }
    },
    first: (place) => slots[place * SLOT + 2] as number,
    second: (place) => slots[place * SLOT + 3] as number,
    add(hash, check, first, second) {
      let at = (hash ^ (hash >>> 15)) & mask;
      while (slots[at * SLOT + 1] !== 0) at = (at + 1) & mask;
      slots.set([hash, check, first, second], at * SLOT);
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
