/** What a UTF-16 unit is to the tokeniser. */
export const OTHER = 0;
export const LOWER = 1;
export const UPPER = 2;
export const DIGIT = 3;
export const APOSTROPHE = 4;
export const MASK = 5;
export const SPACE = 6;

const ASCII = new Uint8Array(128);
for (let c = 97; c <= 122; c++) ASCII[c] = LOWER;
for (let c = 65; c <= 90; c++) ASCII[c] = UPPER;
for (let c = 48; c <= 57; c++) ASCII[c] = DIGIT;
for (const c of '*@$#') ASCII[c.charCodeAt(0)] = MASK;
for (const c of ' \t\n\r\f\v') ASCII[c.charCodeAt(0)] = SPACE;
ASCII[39] = APOSTROPHE;

/** The class of a UTF-16 unit. Letters outside ASCII count as lower case, but for Latin-1 capitals. */
export function classOf(c: number): number {
  return c < 128 ? (ASCII[c] ?? OTHER) : classOfOther(c);
}

function classOfOther(c: number): number {
  if (c === 0x2019 || c === 0x2018 || c === 0x2bc || c === 0xb4) return APOSTROPHE;
  if (c === 0xa0 || (c >= 0x2000 && c <= 0x200a) || c === 0x2028 || c === 0x2029 || c === 0x3000)
    return SPACE;
  if (c < 0xc0 || c === 0xd7 || c === 0xf7) return OTHER;
  if (c <= 0xde) return UPPER;
  if (c < 0x2000) return LOWER;
  if (c >= 0x2c00 && c < 0xd800) return LOWER;
  return c >= 0xf900 && c < 0xfe00 ? LOWER : OTHER;
}

/** Whether an emoji begins with this unit. */
export function isEmoji(c: number): boolean {
  return (c >= 0xd83c && c <= 0xd83e) || (c >= 0x2600 && c <= 0x27bf) || c === 0x2b50 || c === 0x2b55;
}

/** Whether this unit goes on with an emoji: the second half of a pair, a joiner, a variation sign. */
export function isEmojiTail(c: number): boolean {
  return c === 0xfe0f || c === 0x200d || c === 0x20e3 || (c >= 0xdc00 && c <= 0xdfff);
}

export function isLetter(c: number): boolean {
  const k = classOf(c);
  return k === LOWER || k === UPPER;
}
