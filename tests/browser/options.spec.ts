import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext } from '@playwright/test';
import { composerIn, expect, HEATED, overlayIn, test, worker } from './extension';

async function store(context: BrowserContext, items: object) {
  await (await worker(context)).evaluate((kept) => chrome.storage.local.set(kept), items);
}

test('what is changed here holds in open tabs and in the popup, and the other way round', async ({
  open,
  context,
  launched,
}) => {
  const chat = await open('textarea');
  const page = await context.newPage();
  await page.goto(launched.url('options.html'));
  await page.getByRole('radio', { name: 'My own' }).check();
  await page.getByRole('slider', { name: 'Breathing in' }).press('Home');
  await page.getByRole('slider', { name: 'Breathing out' }).press('Home');
  const breaths = page.getByRole('slider', { name: 'How many breaths' });
  await breaths.press('Home');
  await expect(breaths).toHaveAttribute('aria-valuetext', '1');
  await expect(page.getByText('In all 4 s.')).toBeVisible();

  await chat.bringToFront();
  await composerIn(chat).click();
  await chat.keyboard.type(HEATED);
  await overlayIn(chat).getByRole('button', { name: 'Breathe' }).click();
  await expect(overlayIn(chat).getByText('Breath 1 of 1')).toBeVisible();
  await expect(overlayIn(chat).locator('[data-view=after]')).toBeVisible();

  await store(context, { settings: { sitesOff: ['app.element.io'], hold: 'off' } });
  await expect(page.getByRole('radio', { name: 'Never' })).toBeChecked();
  await page.getByRole('button', { name: 'Turn on again on app.element.io' }).click();
  await expect(page.getByText('It is switched off nowhere.')).toBeVisible();
});

test('the breath can be tried, paused with Space, and gives the focus back', async ({
  context,
  launched,
}) => {
  const page = await context.newPage();
  await page.clock.install();
  await page.goto(launched.url('options.html'));
  await page.getByRole('button', { name: 'Try it' }).press('Enter');
  await page.clock.runFor(5000);
  const running = page.locator('[data-phase]');
  await expect(running).toHaveAttribute('data-phase', 'out');
  await expect(running).toContainText('Out 5');
  await page.getByRole('button', { name: 'Try it' }).blur();
  await page.keyboard.press('Space');
  await expect(running.getByRole('status')).toHaveText('Paused. It waits for you here.');
  await page.clock.runFor(60_000);
  await expect(running).toContainText('Out 5');
  await page.keyboard.press('Space');
  await page.clock.runFor(1000);
  await expect(running).toContainText('Out 4');
  await page.getByRole('button', { name: 'Skip' }).press('Enter');
  await expect(running).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Try it' })).toBeFocused();
});

test('everything that is kept can be saved as one file, and deleted', async ({ context, launched }) => {
  const kept = { settings: { breaths: 7 }, notes: ['a', 'b'], counts: {} };
  await store(context, kept);
  const page = await context.newPage();
  await page.goto(launched.url('options.html'));
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a copy' }).click();
  const file = JSON.parse(readFileSync(await (await download).path(), 'utf8'));
  expect(file).toMatchObject({ product: 'Still Here', kept });

  await page.getByRole('button', { name: 'Delete everything kept here' }).click();
  await page.getByRole('button', { name: 'Delete it all' }).click();
  await expect(page.getByText('Deleted.')).toBeVisible();
  expect(await (await worker(context)).evaluate(() => chrome.storage.local.get(null))).toEqual({});
  await expect(page.getByRole('slider', { name: 'How many breaths' })).toHaveValue('3');
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`nothing is cut off or faint, ${colorScheme}: 320 px, twice as large, from right to left`, async ({
    context,
    launched,
  }) => {
    await store(context, { settings: { sitesOff: ['a-rather-long-name.of-a.site.example'], pace: 'own' } });
    const page = await context.newPage();
    await page.emulateMedia({ colorScheme });
    await page.goto(launched.url('options.html'));
    await page.getByRole('button', { name: 'Delete everything kept here' }).click();
    for (const [width, scale, dir] of [
      [320, 1, 'ltr'],
      [640, 2, 'ltr'],
      [320, 1, 'rtl'],
      [1280, 1, 'rtl'],
    ] as const) {
      await page.setViewportSize({ width, height: 700 });
      await page.evaluate(
        ([zoom, direction]) => {
          document.documentElement.style.zoom = String(zoom);
          document.documentElement.dir = direction;
        },
        [scale, dir] as const,
      );
      const over = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(over, `${width} px, ${scale}, ${dir}`).toBeLessThanOrEqual(0);
    }
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target)}`)).toEqual([]);
  });
