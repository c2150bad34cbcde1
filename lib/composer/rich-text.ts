/** A stretch of a text and where it stands: at `offset` in the text node `node`, or as the element `node` as a whole. */
export interface Piece {
  /** Offset in the text. */
  readonly start: number;
  /** How many characters of the text, and of the text node. */
  readonly length: number;
  readonly node: Node;
  readonly offset: number;
}

/** How an element is shown. Tables' cells stand beside each other; `unseen` is never text. */
type Shown = 'block' | 'cell' | 'break' | 'picture' | 'unseen';

/** What tags alone tell about it. */
const SHOWN = new Map<string, Shown>([
  ...'address article aside blockquote center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section summary table tbody tfoot thead tr ul'
    .split(' ')
    .map((tag) => [tag, 'block'] as const),
  ...'audio button canvas head iframe input object script select style svg template textarea title video'
    .split(' ')
    .map((tag) => [tag, 'unseen'] as const),
  ['td', 'cell'],
  ['th', 'cell'],
  ['br', 'break'],
  ['img', 'picture'],
]);

/**
 * Characters without width that say nothing: editors put them in for the caret's sake. The joiners U+200C and U+200D stay,
 * they make other letters and pictures of their neighbours.
 */
const ZERO_WIDTH = '\\u00ad\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff';

/** Where the white space of text nodes is shown as it is. Odd: there is something in the text node that is not shown as such. */
const KEPT = {
  odd: new RegExp(`[\\n${ZERO_WIDTH}]`),
  stretch: new RegExp(`\\n|[^\\n${ZERO_WIDTH}]+`, 'g'),
};

/** Where runs of it are shown as one space, and none at the ends of a line. */
const COLLAPSED = {
  odd: new RegExp(`^ | $| {2}|[\\t\\n\\r\\f${ZERO_WIDTH}]`),
  stretch: new RegExp(`[^ \\t\\n\\r\\f${ZERO_WIDTH}]+(?: [^ \\t\\n\\r\\f${ZERO_WIDTH}]+)*`, 'g'),
};
const SPACE = /[ \t\n\r\f]/;

const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;
/** What stands for an emoji in words. */
const SHORTCODE = /^:[\w+-]+:$/;

/** How a composer shows white space; it is looked up once, since looking it up costs as much as reading a long draft. */
const whiteSpaceOf = new WeakMap<Element, typeof KEPT>();

/**
 * Reads what an editable element shows, without touching it: in one pass, without measuring, and as deep as it may be nested.
 *
 * @param leftOut a selector, or the empty string
 * @param selection where the caret is, or null
 * @param pieces when given, filled with where the text stands, in its order
 */
export function readRich(
  composer: HTMLElement,
  leftOut: string,
  selection: Pick<Selection, 'focusNode' | 'focusOffset'> | null,
  pieces?: Piece[],
): { readonly text: string; readonly caret: number | null } {
  const whiteSpace = whiteSpaceIn(composer);
  const excluded = leftOut !== '' && composer.querySelector(leftOut) ? leftOut : null;
  const caretNode = selection?.focusNode ?? null;
  const caretOffset = selection?.focusOffset ?? 0;
  const caretBefore =
    caretNode?.nodeType === Node.TEXT_NODE ? null : (caretNode?.childNodes[caretOffset] ?? null);

  const parts: string[] = [];
  let length = 0;
  let caret: number | null = null;
  /** The caret was passed where a line break or space may yet come before it. */
  let caretDue = false;
  /** Whether the line has something in it, or the next content begins a new one. */
  let line: 'empty' | 'open' | 'ended' = 'empty';
  /** What ended the line, and the space that is shown if something follows it. */
  let ending: Node | null = null;
  let endingOffset = 0;
  let space: Node | null = null;
  let spaceOffset = 0;

  function put(string: string, node: Node | null, offset: number) {
    if (node && node === caretNode && caret === null && !caretDue && caretOffset <= offset + string.length)
      caret = length + Math.max(0, caretOffset - offset);
    if (node) pieces?.push({ start: length, length: string.length, node, offset });
    parts.push(string);
    length += string.length;
  }

  /** Puts what was held back until something follows it. */
  function begin() {
    if (line === 'ended') put('\n', ending, endingOffset);
    else if (space) put(' ', space, spaceOffset);
    space = null;
    settleCaret();
  }

  function settleCaret() {
    if (caretDue) caret = length;
    caretDue = false;
  }

  function passCaret() {
    if (caret !== null) return;
    caretDue = true;
    if (line !== 'ended' && !space) settleCaret();
  }

  function content(string: string, node: Node, offset: number) {
    begin();
    line = 'open';
    put(string, node, offset);
  }

  /** A line break, of which the last in a block is not seen. */
  function lineBreak(node: Node, offset: number) {
    space = null;
    begin();
    line = 'ended';
    ending = node;
    endingOffset = offset;
  }

  function border() {
    if (line !== 'open') return;
    settleCaret();
    line = 'ended';
    ending = space = null;
  }

  function text(node: Text) {
    const data = node.data.replaceAll('\u00a0', ' ');
    if (!whiteSpace.odd.test(data)) {
      if (data !== '') content(data, node, 0);
    } else if (whiteSpace === KEPT) {
      for (const { 0: string, index } of data.matchAll(KEPT.stretch))
        if (string === '\n') lineBreak(node, index);
        else content(string, node, index);
    } else collapsed(node, node.data);
    if (node === caretNode && caret === null) passCaret();
  }

  function collapsed(node: Text, data: string) {
    let from = 0;
    const gap = (to: number) => {
      const at = data.slice(from, to).search(SPACE);
      if (at < 0 || line !== 'open' || space) return;
      space = node;
      spaceOffset = from + at;
    };
    for (const { 0: string, index } of data.matchAll(COLLAPSED.stretch)) {
      gap(index);
      content(string.replaceAll('\u00a0', ' '), node, index);
      from = index + string.length;
    }
    gap(data.length);
  }

  /** Whether what is in the element is to be read. */
  function enter(element: Element, shown: Shown | undefined): boolean {
    const attributed = element.hasAttributes();
    if (shown === 'unseen' || (attributed && isHidden(element))) return false;
    if (excluded && element.matches(excluded)) return false;
    if (shown === 'break') lineBreak(element, 0);
    else if (shown === 'block') border();
    else if (shown === 'cell' && line === 'open' && element.previousElementSibling) put('\t', null, 0);
    else if (attributed && (shown === 'picture' || !element.firstChild)) {
      const emoji = emojiOf(element);
      if (emoji) content(emoji, element, 0);
    }
    return shown !== 'break' && shown !== 'picture';
  }

  // Asking a node anything costs more than all else here, so it is asked as little as can be: what is open is kept.
  const open: { readonly element: Node; readonly block: boolean }[] = [{ element: composer, block: false }];
  let node = composer.firstChild;
  for (;;) {
    while (node) {
      if (node === caretBefore) passCaret();
      const type = node.nodeType;
      if (type === Node.ELEMENT_NODE) {
        const shown = SHOWN.get((node as Element).localName);
        if (enter(node as Element, shown)) {
          open.push({ element: node, block: shown === 'block' });
          node = node.firstChild;
          continue;
        }
      } else if (type === Node.TEXT_NODE) text(node as Text);
      node = node.nextSibling;
    }
    const left = open.pop();
    if (left && left.element === caretNode && !caretBefore) passCaret();
    if (left?.block) border();
    if (!left || left.element === composer) break;
    node = left.element.nextSibling;
  }
  settleCaret();
  return { text: parts.join(''), caret };
}

function whiteSpaceIn(composer: HTMLElement): typeof KEPT {
  const known = whiteSpaceOf.get(composer);
  if (known) return known;
  const style = composer.ownerDocument.defaultView?.getComputedStyle(composer).whiteSpace ?? '';
  const found = /^(pre(?!-line)|break-spaces|preserve(?!-))/.test(style) ? KEPT : COLLAPSED;
  whiteSpaceOf.set(composer, found);
  return found;
}

/** Hidden as far as attributes tell. Emoji are often hidden from screen readers only, and named beside. */
function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  if (element.getAttribute('style')?.match(/display:\s*none/)) return true;
  return (
    element.getAttribute('aria-hidden') === 'true' &&
    element.localName !== 'img' &&
    !EMOJI.test(element.textContent ?? '')
  );
}

/** The emoji that a picture or an empty element stands for; null for other pictures, whose description nobody wrote here. */
function emojiOf(element: Element): string | null {
  for (const attribute of ['data-emoji', 'alt', 'data-stringify-text', 'aria-label']) {
    const value = element.getAttribute(attribute);
    if (value && (EMOJI.test(value) || SHORTCODE.test(value))) return value;
  }
  return null;
}
