/** A box in CSS pixels of a window. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is to be seen of `box` in all boxes around it that cut it off. */
export function visiblePart(box: Box, cutBy: readonly Box[]): Box {
  let { x, y } = box;
  let right = x + box.width;
  let bottom = y + box.height;
  for (const cut of cutBy) {
    x = Math.max(x, cut.x);
    y = Math.max(y, cut.y);
    right = Math.min(right, cut.x + cut.width);
    bottom = Math.min(bottom, cut.y + cut.height);
  }
  return { x, y, width: Math.max(0, right - x), height: Math.max(0, bottom - y) };
}
