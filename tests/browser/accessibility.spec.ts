import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { HOST_NAME } from '../../lib/overlay/mount';
import {
  composerIn,
  expect,
  HEATED,
  LEAVING,
  overlayIn,
  pageOnTime,
  settled,
  test,
  warmDraft,
} from './extension';
import { fillStore } from './filled-store';

async function faults(page: Page, within?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (within ? axe.include(within) : axe).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

/** Ways from the first screen to those that have more in them then, by what is pressed. */
const FILLED: readonly (readonly (string | RegExp)[])[] = [
  [],
  ['20 more minutes'],
  ['I am back'],
  ['What it noticed'],
  ['Learning', /^Open the journal/],
  ['Learning', /^Open the journal/, 'Delete all'],
];

test('nothing of the popup is cut off at 320 px, in either direction of writing, and it can be told apart in forced colours', async ({
  context,
  launched,
}) => {
  const page = await pageOnTime(context);
  await page.setViewportSize({ width: 320, height: 600 });
  await page.emulateMedia({ forcedColors: 'active' });
  for (const direction of ['ltr', 'rtl'])
    for (const path of FILLED) {
      await fillStore(context);
      await page.goto(launched.url('popup.html'));
      await page.evaluate((dir) => {
        document.documentElement.dir = dir;
      }, direction);
      for (const name of path) await page.getByRole('button', { name }).first().click();
      const widest = await page.evaluate(() =>
        Math.max(
          ...[...document.querySelectorAll('#app *')].map((each) => {
            const { left, right } = each.getBoundingClientRect();
            return Math.max(right - innerWidth, -left);
          }),
        ),
      );
      expect(widest, `${direction} ${path.join(' › ')}`).toBeLessThanOrEqual(0);
    }
  await page.goto(launched.url('popup.html'));
  await page.getByRole('button', { name: 'What it noticed' }).click();
  const colours = await page
    .locator('.bar-moment, .bar-breath')
    .evaluateAll((bars) => new Set(bars.map((bar) => getComputedStyle(bar).fill)).size);
  expect(colours).toBe(2);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test('card and panels', async ({ open }) => {
      const page = await open('textarea');
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await composerIn(page).click();
      await page.keyboard.type(HEATED);
      await expect(overlayIn(page).locator('[data-moment=heated]')).toBeVisible();
      expect(await faults(page, HOST_NAME)).toEqual([]);
      for (const name of ['Breathe', 'Pause', 'Learn']) {
        await overlayIn(page).getByRole('button', { name }).click();
        await expect(overlayIn(page).getByRole('dialog')).toBeFocused();
        if (name === 'Pause')
          await expect(overlayIn(page).getByRole('blockquote')).toBeVisible({ timeout: 8_000 });
        expect(await faults(page, HOST_NAME), name).toEqual([]);
        await page.keyboard.press('Escape');
        await page.keyboard.press('ControlOrMeta+a');
        await page.keyboard.press('Backspace');
        await settled(page);
        await page.keyboard.type(HEATED);
      }
    });

    test('what is beside the card: ember, reasons, further ways, the hold, the questions', async ({
      open,
    }) => {
      const page = await open('textarea');
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const press = (name: string) => overlayIn(page).getByRole('button', { name }).click();
      const clear = async () => {
        await page.keyboard.press('ControlOrMeta+a');
        await page.keyboard.press('Backspace');
      };
      const states: Record<string, () => Promise<void>> = {
        '.ember': () => page.keyboard.type(warmDraft()),
        '.reasons': async () => {
          await page.keyboard.type(HEATED);
          await press('More ways to be quiet');
          await press('Why?');
        },
        '[data-view=hold]': () => page.keyboard.press('Enter'),
        '[data-view=after]': async () => {
          await press('Breathe first');
          await press('Skip');
        },
        '[data-moment=withdrawing]': async () => {
          await clear();
          await page.keyboard.type(LEAVING);
        },
        '[data-view=quieter]': async () => {
          for (let time = 0; time < 3; time++) {
            await clear();
            await page.keyboard.type(HEATED);
            await press('Not now');
          }
        },
        '[data-view=last-word]': async () => {
          await press('Keep as it is');
          await clear();
          await page.keyboard.type(HEATED);
          await press('More ways to be quiet');
          await press('Quiet for an hour');
        },
      };
      await composerIn(page).click();
      for (const [state, reach] of Object.entries(states)) {
        await reach();
        await expect(overlayIn(page).locator(state)).toBeVisible();
        expect(await faults(page, HOST_NAME), state).toEqual([]);
      }
    });

    test('popup', async ({ context, launched }) => {
      const page = await context.newPage();
      await page.emulateMedia({ colorScheme });
      await page.goto(launched.url('popup.html'));
      expect(await faults(page)).toEqual([]);
      for (const name of ['Slowing down', 'Compassion', 'Learning', 'What it noticed', 'Settings']) {
        await page.getByRole('button', { name }).click();
        expect(await faults(page), name).toEqual([]);
        await page.getByRole('button', { name: 'Back' }).click();
      }
    });

    test('popup with everything in it', async ({ context, launched }) => {
      const page = await pageOnTime(context);
      await page.emulateMedia({ colorScheme });
      for (const path of FILLED) {
        await fillStore(context);
        await page.goto(launched.url('popup.html'));
        for (const name of path) await page.getByRole('button', { name }).first().click();
        expect(await faults(page), path.join(' › ')).toEqual([]);
      }
      await page.goto(launched.url('popup.html'));
      await page.getByRole('button', { name: 'Slowing down' }).click();
      await page.clock.runFor(5_100);
      await page.getByRole('radio', { name: 'Other' }).check();
      await page.getByLabel('I will be back at').fill('');
      expect(await faults(page), 'no time').toEqual([]);
    });

    test('practice page', async ({ context, launched }) => {
      const page = await context.newPage();
      await page.emulateMedia({ colorScheme });
      await page.goto(launched.url('practice.html'));
      await page.getByLabel('Message to Robin').click();
      await page.keyboard.type(HEATED);
      await expect(page.locator('[data-rule]').first()).toBeVisible();
      expect(await faults(page)).toEqual([]);
      await page.getByRole('button', { name: 'Mail' }).click();
      expect(await faults(page)).toEqual([]);
    });
  });
}
