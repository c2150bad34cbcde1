import type { Page } from '@playwright/test';
import { HOST_NAME } from '../../lib/overlay/mount';

/** Resolves when the page has its fonts, nothing is on its way in or out, and what lies beside a composer has found its place. The beat and the breath go on. */
export async function still(page: Page): Promise<void> {
  await page.evaluate(async (name) => {
    await document.fonts.ready;
    const shadow = document.querySelector(name)?.shadowRoot;
    const moving = [document, ...(shadow ? [shadow] : [])]
      .flatMap((root) => root.getAnimations())
      .filter((each) =>
        each instanceof CSSAnimation ? each.animationName !== 'beat' : each instanceof CSSTransition,
      );
    await Promise.allSettled(moving.map((each) => each.finished));
    for (let same = 0, last = ''; same < 5; ) {
      await new Promise(requestAnimationFrame);
      const place = JSON.stringify(shadow?.querySelector('.frame')?.getBoundingClientRect()) ?? '';
      same = place === last ? same + 1 : 0;
      last = place;
    }
  }, HOST_NAME);
}

/** Has everything run from left to right or the other way. The way that words run is their language's; none of ours runs from right to left. */
export async function turn(page: Page, dir: 'ltr' | 'rtl'): Promise<void> {
  await page.evaluate(
    ([name, way]) => {
      for (const node of [document.documentElement, document.querySelector<HTMLElement>(name)])
        if (node) node.dir = way;
    },
    [HOST_NAME, dir] as const,
  );
}
