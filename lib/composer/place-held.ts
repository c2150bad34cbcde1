import { isPlainField } from './fields';
import { selectionIn } from './read';

/** Remembers where the caret or selection is in a composer or another element, and answers how to go back there with the focus. */
export function holdPlace(composer: HTMLElement): () => void {
  if (isPlainField(composer)) {
    const { selectionStart, selectionEnd, selectionDirection } = composer;
    return () => {
      composer.focus({ preventScroll: true });
      // Fields for anything but text have none.
      if (selectionStart !== null)
        composer.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? 'none');
    };
  }
  const selection = selectionIn(composer);
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {};
  return () => {
    composer.focus({ preventScroll: true });
    if (!anchorNode || !focusNode || !composer.contains(anchorNode) || !composer.contains(focusNode)) return;
    selectionIn(composer)?.setBaseAndExtent(anchorNode, anchorOffset ?? 0, focusNode, focusOffset ?? 0);
  };
}

/** Whether a rich composer has a caret, or something in it is selected. */
export function hasSelection(composer: HTMLElement): boolean {
  return composer.contains(selectionIn(composer)?.focusNode ?? null);
}

/**
 * Makes the selection of a rich composer a caret: at its end, or at the end of the text. What comes next is an undo of its own,
 * not one with what was typed there before.
 */
export function putCaret(composer: HTMLElement, place: 'caret' | 'end'): void {
  const selection = selectionIn(composer);
  if (!selection) return;
  if (place === 'end' || !hasSelection(composer)) selection.selectAllChildren(composer);
  if (!selection.isCollapsed) selection.collapseToEnd();
  const { focusNode, focusOffset } = selection;
  // Browsers make one undo of what is typed without the caret having been elsewhere.
  selection.collapse(composer, 0);
  selection.collapse(focusNode, focusOffset);
}

/** Whether what is typed goes to the composer. */
export function holdsFocus(composer: HTMLElement): boolean {
  return (composer.getRootNode() as Document | ShadowRoot).activeElement === composer;
}
