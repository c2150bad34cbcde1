/**
 * A word's sound, roughly: its first letter and its consonants, alike-sounding ones made equal. Words that share it
 * are candidates for each other's misspellings.
 */
export function skeleton(word: string): string {
  let out = '';
  let last = '';
  let previous = '';
  for (let i = 0; i < word.length; i++) {
    let c = word[i] ?? '';
    const next = word[i + 1] ?? '';
    if (c === 'p' && next === 'h') {
      c = 'f';
      i++;
    } else if (c === 'c') c = next === 'e' || next === 'i' || next === 'y' ? 's' : 'k';
    else if (c === 'z') c = 's';
    else if (c === 'q') c = 'k';
    else if (c === 'g' && next === 'h') {
      i++;
      continue;
    }
    if (c === previous) continue;
    previous = c;
    if (i > 0 && 'aeiouyhw'.includes(c)) continue;
    if (c !== last) out += c;
    last = c;
  }
  return out;
}

function isVowel(c: string | undefined): boolean {
  return c !== undefined && 'aeiouy'.includes(c);
}

/** Whether `wrong` is `right` with one slip: two letters swapped, one left out, one too many, or (long words) another. */
export function isSlip(wrong: string, right: string): boolean {
  const longer = wrong.length - right.length;
  if (longer < -1 || longer > 1) return false;
  let i = 0;
  while (i < wrong.length && wrong[i] === right[i]) i++;
  if (i === wrong.length && i === right.length) return false;
  const rest = (a: number, b: number): boolean => wrong.slice(i + a) === right.slice(i + b);
  if (longer === 0) {
    if (wrong[i] === right[i + 1] && wrong[i + 1] === right[i] && rest(2, 2)) return true;
    return (
      (right.length >= 8 || !isVowel(wrong[i]) || !isVowel(right[i])) && rest(1, 1) && i + 1 < right.length
    );
  }
  if (longer < 0) return i < right.length - 1 && rest(0, 1);
  return i < wrong.length - 1 && rest(1, 0);
}

/** Finds the word that is meant by a masked, stretched, digit-spelt or misspelt form. */
export interface Speller {
  /** The word meant, or undefined when the form is known, or nothing near is. */
  meant(form: string): string | undefined;
}

const DIGITS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'ate',
};

function undouble(word: string, keep: number): string {
  let out = '';
  let run = 0;
  for (let i = 0; i < word.length; i++) {
    run = word[i] === word[i - 1] ? run + 1 : 1;
    if (run <= keep) out += word[i];
  }
  return out;
}

/**
 * @param known the words spelt right, commonest first
 * @param aliases short forms and common slips, to the word meant
 * @param maskable words that people write with stars
 */
export function createSpeller(
  known: Iterable<string>,
  aliases: ReadonlyMap<string, string>,
  maskable: readonly string[],
): Speller {
  const right = new Set(known);
  const bySound = new Map<string, string[]>();
  for (const word of right) {
    if (word.length < 5 || !/^[a-z]+$/.test(word)) continue;
    const sound = skeleton(word);
    const list = bySound.get(sound);
    if (list) list.push(word);
    else bySound.set(sound, [word]);
  }
  const unmask = (form: string): string | undefined => {
    const fits = (word: string): boolean => {
      if (word.length !== form.length) return false;
      for (let i = 0; i < form.length; i++) if (form[i] !== '*' && form[i] !== word[i]) return false;
      return true;
    };
    return form[0] === '*' ? undefined : (maskable.find(fits) ?? (/^f\*+$/.test(form) ? 'fuck' : undefined));
  };
  const search = (form: string): string | undefined => {
    if (form.includes('*')) return unmask(form);
    const once = undouble(form, 1);
    if (once !== form) {
      if (right.has(once)) return once;
      const alias = aliases.get(once);
      if (alias !== undefined) return alias;
    }
    const letters = form.replace(/[0134578]/g, (d) => DIGITS[d] ?? d);
    if (letters !== form) return right.has(letters) ? letters : undefined;
    if (form.length < 4 || !/^[a-z]+$/.test(form)) return undefined;
    return bySound.get(skeleton(form))?.find((word) => isSlip(form, word));
  };
  const memory = new Map<string, string | undefined>();
  return {
    meant(form) {
      const alias = aliases.get(form);
      if (alias !== undefined) return alias;
      if (right.has(form) || form.length > 24) return undefined;
      if (memory.has(form)) return memory.get(form);
      if (memory.size > 4096) memory.clear();
      const found = search(form);
      memory.set(form, found);
      return found;
    },
  };
}
