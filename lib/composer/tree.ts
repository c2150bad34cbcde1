/** The element around `node`, also across the border of an open shadow root; null at the top. */
export function parentAcrossShadow(node: Element): Element | null {
  if (node.parentElement) return node.parentElement;
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** The element that an event really began in, also inside open shadow roots; null for a document's or window's own event. */
export function originOf(event: Event): Element | null {
  const [first] = event.composedPath();
  return first instanceof Element ? first : null;
}
