import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { HOST_NAME } from '../../lib/overlay/mount';
import { en } from '../../lib/words/en';
import { expect, test } from './extension';
import { STATES, type State } from './states';
import { still, turn } from './still';

async function faults(page: Page, where: State['where']): Promise<string[]> {
  const axe = new AxeBuilder({ page }).include(where === 'beside' ? HOST_NAME : 'html');
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

/** How far anything sticks out of what it is shown in, in CSS pixels. */
function sticksOut(page: Page): Promise<number> {
  return page.evaluate((name) => {
    const frame = document.querySelector(name)?.shadowRoot?.querySelector('.frame');
    const widest = (within: Element | null | undefined) =>
      within ? within.scrollWidth - within.clientWidth : 0;
    const { left = 0, right = 0 } = frame?.getBoundingClientRect() ?? {};
    return Math.max(
      -left,
      right - innerWidth,
      widest(frame),
      widest(document.querySelector('#app')),
      widest(document.documentElement),
    );
  }, HOST_NAME);
}

for (const { name, where, reach } of STATES)
  test(`${name}: clean for axe in light and dark; at 320 pixels nothing sticks out, either way`, async ({
    open,
    context,
    launched,
  }) => {
    const page = await reach({ open, context, launched, words: en });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await still(page);
      expect(await faults(page, where), colorScheme).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 600 });
    for (const dir of ['ltr', 'rtl'] as const) {
      await turn(page, dir);
      await still(page);
      expect(await sticksOut(page), dir).toBeLessThanOrEqual(0);
    }
  });

test('bars that tell two things apart do so in forced colours', async ({ open, context, launched }) => {
  const noticed = STATES.find(({ name }) => name === 'popup-noticed');
  const page = await noticed?.reach({ open, context, launched, words: en });
  await page?.emulateMedia({ forcedColors: 'active' });
  const colours = await page
    ?.locator('.bar-moment, .bar-breath')
    .evaluateAll((bars) => new Set(bars.map((bar) => getComputedStyle(bar).fill)).size);
  expect(colours).toBe(2);
});
