/** What a UTF-16 unit is to the scorer. An ASCII letter's class is the letter itself, in lower case. */
export const STOP = 0;
export const NEWLINE = 1;
export const SPACE = 2;
export const OTHER = 3;
export const APOSTROPHE = 4;
export const DIGIT = 5;
export const MASK = 6;
/** Letters outside ASCII. They count as lower case, but for Latin-1 capitals. */
export const LOWER = 7;
export const UPPER = 8;

/** The class of each UTF-16 unit: one look-up is faster than a row of comparisons that every letter decides anew. */
export const CLASSES = new Uint8Array(0x10000).fill(OTHER);

function mark(kind: number, units: string): void {
  for (let i = 0; i < units.length; i++) CLASSES[units.charCodeAt(i)] = kind;
}

CLASSES.fill(UPPER, 0xc0, 0xdf).fill(LOWER, 0xdf, 0x2000);
CLASSES.fill(LOWER, 0x2c00, 0xd800).fill(LOWER, 0xf900, 0xfe00);
CLASSES.fill(DIGIT, 48, 58).fill(SPACE, 0x2000, 0x200b);
for (let c = 97; c <= 122; c++) CLASSES.fill(c, c, c + 1).fill(c, c - 32, c - 31);
mark(OTHER, '\u00d7\u00f7');
mark(APOSTROPHE, "'\u2019\u2018\u02bc\u00b4");
mark(MASK, '*@$#');
mark(SPACE, ' \t\r\f\v\u00a0\u2028\u2029\u3000');
mark(STOP, '.!?\u2026');
mark(NEWLINE, '\n');

/** The class of a UTF-16 unit. */
export function classOf(c: number): number {
  return CLASSES[c] as number;
}

/** Whether units of this class are white space. */
export function isSpace(kind: number): boolean {
  return kind === SPACE || kind === NEWLINE;
}

/** Whether units of this class are letters. */
export function isLetter(kind: number): boolean {
  return kind >= LOWER;
}

/** Whether this unit, of this class, is a capital. */
export function isCapital(c: number, kind: number): boolean {
  return kind === UPPER || (kind > UPPER && c < 97);
}

/** Whether an emoji begins with this unit. */
export function isEmoji(c: number): boolean {
  return (c >= 0xd83c && c <= 0xd83e) || (c >= 0x2600 && c <= 0x27bf) || c === 0x2b50 || c === 0x2b55;
}

/** Whether this unit goes on with an emoji: the second half of a pair, a joiner, a variation sign. */
export function isEmojiTail(c: number): boolean {
  return c === 0xfe0f || c === 0x200d || c === 0x20e3 || (c >= 0xdc00 && c <= 0xdfff);
}
