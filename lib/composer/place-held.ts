import { isPlainField } from './fields';
import { selectionIn } from './read';

/** Remembers where the caret or selection is in a composer, and answers how to go back there with the focus. */
export function holdPlace(composer: HTMLElement): () => void {
  if (isPlainField(composer)) {
    const { selectionStart, selectionEnd, selectionDirection } = composer;
    return () => {
      composer.focus({ preventScroll: true });
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
