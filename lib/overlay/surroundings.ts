import { isPlainField } from '../composer/fields';
import { selectionIn } from '../composer/read';
import type { Box, Surroundings } from './place';

/** Measures what lies around a composer. Reads layout, so it is called when a card is placed, never at a key. */
export function surroundings(composer: HTMLElement, controls: readonly Element[]): Surroundings {
  const view = composer.ownerDocument.documentElement;
  const rich = !isPlainField(composer);
  return {
    window: { width: view.clientWidth, height: view.clientHeight },
    composer: composer.getBoundingClientRect(),
    text: rich ? textBox(composer) : composer.getBoundingClientRect(),
    caret: rich ? caretBox(composer) : null,
    controls: controls.map((control) => control.getBoundingClientRect()).filter(seen),
  };
}

function textBox(composer: HTMLElement): Box | null {
  const range = composer.ownerDocument.createRange();
  range.selectNodeContents(composer);
  const box = range.getBoundingClientRect();
  return seen(box) ? box : null;
}

function caretBox(composer: HTMLElement): Box | null {
  const selection = selectionIn(composer);
  if (!selection?.rangeCount || !composer.contains(selection.focusNode)) return null;
  const [box] = selection.getRangeAt(0).getClientRects();
  return box ?? null;
}

function seen(box: Box): boolean {
  return box.width > 0 && box.height > 0;
}
