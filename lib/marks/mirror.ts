import { autoUpdate, getOverflowAncestors } from '@floating-ui/dom';
import { visiblePart } from '../composer/box';
import { safely } from '../safely';
import { fieldGeometry } from './field-geometry';
import { inksFor, mirrorCss } from './look';
import type { Span } from './spans';

/** The mirror's element in the page. */
export const MIRROR_NAME = 'still-here-marks';

/** What decides where the letters of a text stand. The rest is the same for all, or does not apply to plain text. */
const COPIED = [
  ...[
    'direction',
    'unicode-bidi',
    'writing-mode',
    'text-orientation',
    'white-space',
    'word-break',
    'line-break',
  ],
  ...[
    'overflow-wrap',
    'hyphens',
    'hyphenate-character',
    'tab-size',
    'text-align',
    'text-align-last',
    'text-indent',
  ],
  ...['text-transform', 'text-wrap', 'text-autospace', 'text-spacing-trim', 'letter-spacing', 'word-spacing'],
  ...[
    'line-height',
    'font-family',
    'font-size',
    'font-size-adjust',
    'font-weight',
    'font-style',
    'font-stretch',
  ],
  ...[
    'font-variant',
    'font-feature-settings',
    'font-variation-settings',
    'font-kerning',
    'font-optical-sizing',
  ],
  ...['font-language-override', 'font-palette', 'font-synthesis', 'text-rendering', '-webkit-font-smoothing'],
  ...['padding-top', 'padding-right', 'padding-bottom', 'padding-left'],
];

/**
 * Marks spans of a plain field until `signal` aborts: in a copy of its text that lies exactly over it, shows nothing but the
 * marks, and takes part in nothing. It lies first in `under`, or on top of the page where that is null. It follows scrolling, resizing, zoom and restyling, and vanishes when the text changes.
 */
export function markMirrored(
  field: HTMLTextAreaElement | HTMLInputElement,
  spans: readonly Span[],
  signal: AbortSignal,
  under: ParentNode | null,
): void {
  const document = field.ownerDocument;
  const { value } = field;
  const host = document.createElement(MIRROR_NAME);
  host.setAttribute('aria-hidden', 'true');
  const lang = field.closest('[lang]')?.getAttribute('lang');
  if (lang) host.lang = lang;
  const style = document.createElement('style');
  style.textContent = mirrorCss(inksFor(getComputedStyle(field).color));
  const part = (name: string) => Object.assign(document.createElement('div'), { className: name });
  const [window, box, text] = [part('window'), part('field'), part('text')];
  text.append(...marksIn(document, value, spans));
  box.append(text);
  window.append(box);
  host.attachShadow({ mode: 'open' }).append(style, window);
  if (under) under.prepend(host);
  else {
    // In the top layer, since the field may be in it too, in a modal dialog.
    host.setAttribute('popover', 'manual');
    document.documentElement.append(host);
    host.showPopover();
  }

  const clippers = getOverflowAncestors(field).filter((each): each is HTMLElement => 'localName' in each);

  const update = safely(() => {
    window.hidden = field.value !== value || !field.checkVisibility({ visibilityProperty: true });
    if (window.hidden) return;
    copyStyle(field, text);
    const unit = host.currentCSSZoom ?? 1;
    const { x, y, width, height, scaleX, scaleY, zoom, start, textWidth } = fieldGeometry(field);
    const seen = visiblePart(
      { x, y, width: width * zoom * scaleX, height: height * zoom * scaleY },
      clippers.map((each) => each.getBoundingClientRect()),
    );
    Object.assign(window.style, {
      translate: `${seen.x / unit}px ${seen.y / unit}px`,
      width: `${seen.width / unit}px`,
      height: `${seen.height / unit}px`,
    });
    Object.assign(box.style, {
      transform: `translate(${(x - seen.x) / unit}px, ${(y - seen.y) / unit}px) scale(${scaleX}, ${scaleY})`,
      width: `${(width * zoom) / unit}px`,
      height: `${(height * zoom) / unit}px`,
    });
    Object.assign(text.style, {
      zoom: `${zoom / unit}`,
      width: `${textWidth}px`,
      // A one-line field has its line in the middle, and its padding outside of what it shows.
      ...(field.localName === 'input' && { padding: '0', lineHeight: `${height}px` }),
      translate: `${start - field.scrollLeft}px ${-field.scrollTop}px`,
    });
  });

  const unfollow = autoUpdate(field, window, update);
  // One-line fields tell of no scrolling; it is the caret or the wheel that scrolls them.
  for (const type of ['scroll', 'input', 'selectionchange', 'wheel'])
    field.addEventListener(type, update, { passive: true, signal });
  signal.addEventListener('abort', () => {
    unfollow();
    host.remove();
  });
}

function marksIn(document: Document, value: string, spans: readonly Span[]): Node[] {
  const nodes: Node[] = [];
  let from = 0;
  for (const { start, end } of spans) {
    const mark = document.createElement('mark');
    mark.textContent = value.slice(start, end);
    nodes.push(document.createTextNode(value.slice(from, start)), mark);
    from = end;
  }
  nodes.push(document.createTextNode(value.slice(from)));
  return nodes;
}

function copyStyle(field: HTMLElement, text: HTMLElement) {
  const computed = getComputedStyle(field);
  for (const name of COPIED) text.style.setProperty(name, computed.getPropertyValue(name));
}
