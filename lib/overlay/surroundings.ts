import { getOverflowAncestors } from '@floating-ui/dom';
import { type Box, visiblePart } from '../composer/box';
import { isPlainField } from '../composer/fields';
import { selectionIn } from '../composer/read';
import { frameOf } from '../composer/tree';
import type { Surroundings } from './place';

/** Measures what lies around a composer, in the window of `document`, which the composer is in or in a frame of. */
export function surroundings(
  document: Document,
  composer: HTMLElement,
  controls: readonly Element[],
): Surroundings {
  const rich = !isPlainField(composer);
  const cutBy = cuttersOf(composer);
  const outside = (box: Box) => outOfFrames(box, composer, document);
  const field = visiblePart(composer.getBoundingClientRect(), cutBy);
  const inField = (box: Box | null) => {
    const part = box && visiblePart(box, [field]);
    return part && part.height > 0 ? outside(part) : null;
  };
  return {
    window: visibleWindow(document),
    composer: outside(field),
    text: inField(rich ? textBox(composer) : field),
    caret: rich ? inField(caretBox(composer)) : null,
    rightToLeft: getComputedStyle(composer).direction === 'rtl',
    controls: controls.map((each) => outOfFrames(each.getBoundingClientRect(), each, document)),
  };
}

/** What cuts an element off: whatever scrolls around it, and its window. */
function cuttersOf(element: Element): Box[] {
  const { body, documentElement } = element.ownerDocument;
  const scrolling = getOverflowAncestors(element, [], false).filter(
    (each): each is HTMLElement => 'localName' in each && each !== body,
  );
  const { clientWidth: width, clientHeight: height } = documentElement;
  return [{ x: 0, y: 0, width, height }, ...scrolling.map((each) => each.getBoundingClientRect())];
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

function textBox(composer: HTMLElement): Box {
  const range = composer.ownerDocument.createRange();
  range.selectNodeContents(composer);
  return range.getBoundingClientRect();
}

function caretBox(composer: HTMLElement): Box | null {
  const selection = selectionIn(composer);
  if (!selection?.rangeCount || !composer.contains(selection.focusNode)) return null;
  return selection.getRangeAt(0).getClientRects()[0] ?? null;
}
