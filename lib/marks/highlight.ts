import { HIGHLIGHT, highlightCss, inksFor } from './look';

/** Shows ranges of a composer marked until `signal` aborts, through the CSS Custom Highlight API. */
export function markRanges(composer: HTMLElement, ranges: readonly Range[], signal: AbortSignal): void {
  // The registry, the constructors and the ranges must be of the composer's own window, which may be a frame's.
  const view = composer.ownerDocument.defaultView as (Window & typeof globalThis) | null;
  if (!view || ranges.length === 0) return;
  const { highlights } = view.CSS;
  const highlight = new view.Highlight(...ranges);
  highlights.set(HIGHLIGHT, highlight);

  // A shadow root has styles of its own: outside of Chromium those of the document do not reach highlights in it.
  const root = composer.getRootNode() as Document | ShadowRoot;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(highlightCss(inksFor(view.getComputedStyle(composer).color)));
  root.adoptedStyleSheets.push(sheet);

  signal.addEventListener('abort', () => {
    if (highlights.get(HIGHLIGHT) === highlight) highlights.delete(HIGHLIGHT);
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
  });
}
