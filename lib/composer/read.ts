import { isPlainField } from './fields';

/** What a composer holds. */
export interface Draft {
  /** The person's own words, as they see them: one line break between blocks. */
  readonly text: string;
  /** Offset of the caret in `text`; null when it is elsewhere or a range is selected. */
  readonly caret: number | null;
}

/** Elements whose borders are line breaks, as far as their tag tells. */
const BLOCK = new Set([
  'P',
  'DIV',
  'LI',
  'UL',
  'OL',
  'PRE',
  'BLOCKQUOTE',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'TR',
  'SECTION',
]);

/** Marks that editors put in for the caret's sake and nobody sees. */
const INVISIBLE = /[\u200b\u2060\ufeff]/g;

/** Reads a composer without touching it. `notOwnWords`: selectors of parts to leave out. */
export function readDraft(composer: HTMLElement, notOwnWords: readonly string[]): Draft {
  if (isPlainField(composer)) {
    const { value, selectionStart, selectionEnd } = composer;
    return { text: value, caret: selectionStart === selectionEnd ? selectionStart : null };
  }
  return readRich(composer, notOwnWords.join());
}

function readRich(composer: HTMLElement, leftOut: string): Draft {
  const selection = selectionIn(composer);
  const point = selection?.isCollapsed ? selection : null;
  let text = '';
  let caret: number | null = null;

  const breakLine = () => {
    if (text !== '' && !text.endsWith('\n')) text += '\n';
  };
  const visit = (node: Node) => {
    if (node instanceof Text) {
      const data = node.data;
      if (point?.focusNode === node) caret = text.length + visible(data.slice(0, point.focusOffset)).length;
      text += visible(data);
      return;
    }
    if (!(node instanceof HTMLElement)) return;
    if (node !== composer && leftOut !== '' && node.matches(leftOut)) return;
    if (node.tagName === 'BR') {
      // The last <br> of a block only keeps it open.
      if (node.nextSibling) text += '\n';
      return;
    }
    if (node instanceof HTMLImageElement) {
      text += node.alt;
      return;
    }
    const block = node !== composer && BLOCK.has(node.tagName);
    if (block) breakLine();
    let index = 0;
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (point?.focusNode === node && point.focusOffset === index) caret = text.length;
      visit(child);
      index++;
    }
    if (point?.focusNode === node && point.focusOffset >= index) caret = text.length;
    if (block && node.nextSibling) breakLine();
  };
  visit(composer);
  return { text, caret };
}

function visible(data: string): string {
  return data.replace(INVISIBLE, '').replace(/\u00a0/g, ' ');
}

/** The selection where the composer lives: a shadow root has its own in Chromium. */
export function selectionIn(composer: HTMLElement): Selection | null {
  const root = composer.getRootNode();
  const own =
    root instanceof ShadowRoot
      ? (root as ShadowRoot & { getSelection?(): Selection | null }).getSelection?.()
      : null;
  return own ?? composer.ownerDocument.getSelection();
}
