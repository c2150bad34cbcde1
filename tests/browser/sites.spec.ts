import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sites } from '../../lib/composer/sites';
import { PAGES } from '../pages/build';
import { expect, test } from './extension';
import { locate, SITE_PAGES } from './pages';
import { openPage, sharedSuite } from './shared-suite';

test('every site has a page, in the order of the sites', () => {
  const ids = SITE_PAGES.map(({ name }) => name.replace(/:.*/, ''));
  expect([...new Set(ids)]).toEqual(sites.map(({ id }) => id));
});

for (const sitePage of SITE_PAGES) {
  sharedSuite(sitePage);

  test(`${sitePage.name}: of all controls, the one that sends is known`, async ({ open }) => {
    const page = await openPage(open, sitePage);
    await page.evaluate(readFileSync(join(PAGES, 'probe.js'), 'utf8'));
    await locate(page, sitePage.composer).evaluate((node) => window.top?.probe.begin(node as HTMLElement));
    const frame = sitePage.sendControl?.frame ?? null;
    const controls = locate(page, { frame, selector: 'button, [role=button]' });
    await expect(controls).not.toHaveCount(0);
    const known = await controls.evaluateAll(
      (nodes) => nodes.filter((node) => window.top?.probe.sends(node)).length,
    );
    expect(known).toBe(sitePage.sendControl ? 1 : 0);
    if (!sitePage.sendControl) return;
    expect(await locate(page, sitePage.sendControl).evaluate((node) => window.top?.probe.sends(node))).toBe(
      true,
    );
  });
}
