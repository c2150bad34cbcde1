/** A word of a text with its place in it. */
export interface Token {
  /** Lower case, straight apostrophes removed: `You’re` is `youre`. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Written in capitals throughout, with two letters or more. */
  readonly capitals: boolean;
  /** The first word of a sentence or line. */
  readonly first: boolean;
  /** The last word of a sentence or line. */
  readonly last: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}'’*@$]+/gu;
const SENTENCE_END = /[.!?\n]/;
const STRETCHED = /(\p{L})\1{2,}/gu;

/** The words of `text` in order. Linear in its length. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let open: Omit<Token, 'last'> | null = null;
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const raw = match[0];
    const first: boolean = open === null || SENTENCE_END.test(text.slice(end, match.index));
    if (open) tokens.push({ ...open, last: first });
    const letters = raw.replace(/['’]/g, '');
    const word = letters.toLowerCase().replace(STRETCHED, '$1');
    end = match.index + raw.length;
    open = {
      word,
      start: match.index,
      end,
      capitals: letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase(),
      first,
    };
  }
  if (open) tokens.push({ ...open, last: true });
  return tokens;
}
