/** How far inside the row its field may be, in levels. */
const FIELD_DEPTH = 3;

/** A rich field as the sites have it whose buttons carry no names. */
const FIELD = '[role="textbox"][contenteditable="true"]';

/** Selectors of the button that ends the row a rich field is in: for sites that give their send control no name in code. */
export const atRowEnd: readonly string[] = Array.from({ length: FIELD_DEPTH }, (_, depth) =>
  ['button', '[role="button"]'].map(
    (button) => `:has(> ${'* > '.repeat(depth)}${FIELD}) > ${button}:last-child:not([aria-haspopup])`,
  ),
).flat();
