import { isPlainField } from '../composer/fields';
import { selectionIn } from '../composer/read';
import { frameOf } from '../composer/tree';
import type { Box, Surroundings } from './place';

/** Measures what lies around a composer, in the window of `document`, which the composer is in or in a frame of. */
export function surroundings(
  document: Document,
  composer: HTMLElement,
  controls: readonly Element[],
): Surroundings {
  const rich = !isPlainField(composer);
  const boxOf = (element: Element) => outOfFrames(element.getBoundingClientRect(), element, document);
  const shown = (box: Box | null) => box && outOfFrames(box, composer, document);
  return {
    window: visibleWindow(document),
    composer: boxOf(composer),
    text: rich ? shown(textBox(composer)) : boxOf(composer),
    caret: rich ? shown(caretBox(composer)) : null,
    rightToLeft: getComputedStyle(composer).direction === 'rtl',
    controls: controls.map(boxOf).filter(seen),
  };
}

/** What is to be seen of a document's window, in the coordinates that things fixed in it have. */
export function visibleWindow(document: Document): Box {
  const { clientWidth, clientHeight } = document.documentElement;
  const { offsetLeft: x, offsetTop: y, width, height } = document.defaultView?.visualViewport ?? {};
  return {
    x: x ?? 0,
    y: y ?? 0,
    width: Math.min(width ?? clientWidth, clientWidth),
    height: Math.min(height ?? clientHeight, clientHeight),
  };
}

/** `element` itself where it is in `document`, else the frame in `document` that it is in. */
export function frameIn(document: Document, element: Element): Element {
  let at = element;
  while (at.ownerDocument !== document) {
    const frame = frameOf(at);
    if (!frame) return at;
    at = frame;
  }
  return at;
}

/** A box of `node`'s own window as a box of the window of `document`. */
function outOfFrames(box: Box, node: Node, document: Document): Box {
  let { x, y } = box;
  for (let at = node; at.ownerDocument !== document; ) {
    const frame = frameOf(at);
    if (!frame) break;
    const outer = frame.getBoundingClientRect();
    x += outer.x + frame.clientLeft;
    y += outer.y + frame.clientTop;
    at = frame;
  }
  return { x, y, width: box.width, height: box.height };
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
