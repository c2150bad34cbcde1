/** The element around `node`, also across the border of an open shadow root; null at the top of its document. */
export function parentAcrossShadow(node: Element): Element | null {
  if (node.parentElement) return node.parentElement;
  const root = node.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

/** The frame that `node`'s document is shown in, as far as the page around it may be asked; null in a page of its own. */
export function frameOf(node: Node): HTMLElement | null {
  return (node.ownerDocument?.defaultView?.frameElement as HTMLElement | null | undefined) ?? null;
}

/** As {@link parentAcrossShadow}, and out of frames of the same origin too. */
export function parentAcrossFrames(node: Element): Element | null {
  return parentAcrossShadow(node) ?? frameOf(node);
}

/** The element that an event really began in, also inside open shadow roots; null for a document's or window's own event. */
export function originOf(event: Event): Element | null {
  // Not by `instanceof`: the event may come from the window around this one, which has classes of its own.
  const first = event.composedPath()[0] as Partial<Node> | undefined;
  return first?.nodeType === 1 ? (first as Element) : null;
}

/** The outermost window of the same origin around `window`: a card in a composer's small frame would have no room. */
export function outermost(window: Window): Window {
  let outer = window;
  while (outer.frameElement) outer = outer.parent;
  return outer;
}

/** The element that has the focus, also inside open shadow roots; null where none has. */
export function focusedIn(document: Document): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}
