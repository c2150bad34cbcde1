/** Where the text of a plain field is laid out. */
interface FieldGeometry {
  /** The corner of the box that the text is cut off at, in CSS pixels of the window. */
  readonly x: number;
  readonly y: number;
  /** The size of that box in the field's own pixels: times `zoom` and scale they are the window's. */
  readonly width: number;
  readonly height: number;
  /** CSS `zoom` of the field with all around it. */
  readonly zoom: number;
  /** What transforms make of it besides. */
  readonly scaleX: number;
  readonly scaleY: number;
  /** Where the text begins in the box, past a scroll bar on the left, and how wide it is with its padding. In the field's own pixels. */
  readonly start: number;
  readonly textWidth: number;
}

/** Measures a plain field. */
export function fieldGeometry(field: HTMLTextAreaElement | HTMLInputElement): FieldGeometry {
  const style = getComputedStyle(field);
  const pixels = (name: string) => Number.parseFloat(style.getPropertyValue(name)) || 0;
  // A one-line field cuts its text off at the padding, a textarea at the border.
  const inset = (side: string) =>
    pixels(`border-${side}-width`) + (field.localName === 'input' ? pixels(`padding-${side}`) : 0);
  const [top, right, bottom, left] = [inset('top'), inset('right'), inset('bottom'), inset('left')];
  const rect = field.getBoundingClientRect();
  const zoom = field.currentCSSZoom ?? 1;
  const across = sizeAndScale(rect.width / zoom, field.offsetWidth);
  const down = sizeAndScale(rect.height / zoom, field.offsetHeight);

  // Scroll bars are as wide as a whole number of the device's pixels; the layout's own figures are rounded to the page's.
  const device = zoom * (field.ownerDocument.defaultView?.devicePixelRatio ?? 1);
  const bars = Math.max(0, field.offsetWidth - field.clientWidth - left - right);
  const bar = bars < 1 ? 0 : Math.round(bars * device) / device;
  const width = across.size - left - right;
  return {
    x: rect.x + left * zoom * across.scale,
    y: rect.y + top * zoom * down.scale,
    width,
    height: down.size - top - bottom,
    zoom,
    scaleX: across.scale,
    scaleY: down.scale,
    start: field.clientLeft - left >= 1 ? bar : 0,
    textWidth: width - bar,
  };
}

/** Without a transform the box seen is exact, and the layout's size is the same, rounded. */
function sizeAndScale(seen: number, rounded: number): { readonly size: number; readonly scale: number } {
  if (rounded === 0 || Math.abs(seen - rounded) <= 1) return { size: seen, scale: 1 };
  return { size: rounded, scale: seen / rounded };
}
