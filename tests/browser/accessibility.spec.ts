import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { HOST_NAME } from '../../lib/overlay/mount';
import { en } from '../../lib/words/en';
import { expect, test } from './extension';
import { STATES } from './states';
import { still } from './still';

async function faults(page: Page, within: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include(within).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

for (const { name, where, reach } of STATES)
  test(name, async ({ open, context, launched }) => {
    const page = await reach({ open, context, launched, words: en });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await still(page);
      expect(await faults(page, where === 'beside' ? HOST_NAME : 'html'), colorScheme).toEqual([]);
    }
  });
