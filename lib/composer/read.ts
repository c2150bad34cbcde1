import { isPlainField } from './fields';
import { type Piece, readRich } from './rich-text';

/** What a composer holds. */
export interface Draft {
  /** The person's own words, as they see them: one line break between blocks, one more for each blank line. */
  readonly text: string;
  /** Offset of the caret in `text`; null when it is elsewhere or a range is selected. */
  readonly caret: number | null;
}

/** A draft that also knows where in the page its text stands. */
export interface PlacedDraft extends Draft {
  /**
   * What the page shows of `text` from `start` up to `end` (0 ≤ start < end ≤ length). Null in plain fields, whose offsets
   * are those of their value; for an empty stretch or one beyond the text; and when the composer holds something else by now.
   */
  rangeOf(start: number, end: number): Range | null;
}

const NOWHERE = () => null;

/** Reads a composer without touching it. `notOwnWords`: selectors of parts to leave out. */
export function readDraft(composer: HTMLElement, notOwnWords: readonly string[]): PlacedDraft {
  if (isPlainField(composer)) {
    const { value, selectionStart, selectionEnd } = composer;
    return {
      text: value.replaceAll('\u00a0', ' '),
      caret: selectionStart === selectionEnd ? selectionStart : null,
      rangeOf: NOWHERE,
    };
  }
  const leftOut = notOwnWords.join();
  const selection = selectionIn(composer);
  const { text, caret } = readRich(composer, leftOut, selection?.isCollapsed ? selection : null);
  let pieces: readonly Piece[] | null = null;
  return {
    text,
    caret,
    rangeOf(start, end) {
      if (start < 0 || start >= end || end > text.length) return null;
      // Most drafts are read for their text alone, so where it stands is only found out when it is asked for.
      pieces ??= placesOf(composer, leftOut, text);
      return rangeOver(composer, pieces, start, end);
    },
  };
}

function placesOf(composer: HTMLElement, leftOut: string, text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  const now = readRich(composer, leftOut, null, pieces);
  return now.text === text ? pieces : [];
}

function rangeOver(composer: Node, pieces: readonly Piece[], start: number, end: number): Range | null {
  const first = pieces[firstEndingAfter(pieces, start)];
  // The last piece that begins before `end` is the one that reaches `end`, or the one before the gap that `end` lies in.
  const reaching = firstEndingAfter(pieces, end - 1);
  const last = pieces[(pieces[reaching]?.start ?? end) < end ? reaching : reaching - 1];
  const range = composer.ownerDocument?.createRange();
  if (!first || !last || !range || !holds(composer, first) || !holds(composer, last)) return null;
  if (first.node.nodeType === Node.TEXT_NODE)
    range.setStart(first.node, first.offset + Math.max(0, start - first.start));
  else range.setStartBefore(first.node);
  if (last.node.nodeType === Node.TEXT_NODE)
    range.setEnd(last.node, last.offset + Math.min(last.length, end - last.start));
  else range.setEndAfter(last.node);
  return range.collapsed ? null : range;
}

/** The index of the first piece that ends after `offset`; the number of pieces when none does. */
function firstEndingAfter(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece && piece.start + piece.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a piece that was found is still there: editors replace their nodes as they please. */
function holds(composer: Node, { node, offset, length }: Piece): boolean {
  if (!composer.contains(node)) return false;
  return node.nodeType !== Node.TEXT_NODE || offset + length <= (node as Text).length;
}

/** The selection where the composer lives: a shadow root has its own in Chromium. */
export function selectionIn(composer: HTMLElement): Selection | null {
  const root = composer.getRootNode() as Node & { getSelection?(): Selection | null };
  const own = 'host' in root ? root.getSelection?.() : null;
  return own ?? composer.ownerDocument.getSelection();
}
