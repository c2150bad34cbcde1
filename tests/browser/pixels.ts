import type { Page } from '@playwright/test';

/** Where two pictures differ, in their pixels, and how many of these differ strongly, as an underline does and a wash does not. */
export interface Difference {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly strong: number;
}

/** What differs between two pictures of a page; null when nothing does. */
export function difference(page: Page, before: Buffer, after: Buffer): Promise<Difference | null> {
  return page.evaluate(
    async ([first, second]) => {
      const pixels = async (base64: string) => {
        const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes]));
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
        const drawn = canvas.getContext('2d');
        drawn?.drawImage(bitmap, 0, 0);
        const { data } = drawn?.getImageData(0, 0, bitmap.width, bitmap.height) ?? { data: [] };
        return { data, width: bitmap.width, height: bitmap.height };
      };
      const a = await pixels(first);
      const b = await pixels(second);
      let left = a.width;
      let right = -1;
      let top = a.height;
      let bottom = -1;
      let strong = 0;
      for (let y = 0; y < a.height; y++)
        for (let x = 0; x < a.width; x++) {
          const at = 4 * (y * a.width + x);
          const apart = [0, 1, 2].reduce(
            (sum, i) => sum + Math.abs((a.data[at + i] ?? 0) - (b.data[at + i] ?? 0)),
            0,
          );
          if (apart < 24) continue;
          left = Math.min(left, x);
          right = Math.max(right, x + 1);
          if (apart > 200) strong++;
          top = Math.min(top, y);
          bottom = Math.max(bottom, y + 1);
        }
      return right < 0 ? null : { left, right, top, bottom, strong };
    },
    [before.toString('base64'), after.toString('base64')] as const,
  );
}
