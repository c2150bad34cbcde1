import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { HOST_NAME } from '../../lib/overlay/mount';
import { composerIn, expect, HEATED, LEAVING, overlayIn, settled, test, warmDraft } from './extension';
import { fillStore } from './filled-store';

async function faults(page: Page, within?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (within ? axe.include(within) : axe).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

/** What a step does in a page with a composer that has the focus. */
interface Hand {
  type(text: string): Promise<void>;
  press(button: string): Promise<void>;
  key(name: string): Promise<void>;
  /** Empties the composer. */
  clear(): Promise<void>;
}

/** What may be up beside a composer, in its order, and how one comes there from the one before. */
const STATES: Record<string, readonly (readonly [state: string, reach: (hand: Hand) => Promise<void>])[]> = {
  'ember, reasons, the hold, the question after the breath': [
    ['.ember', ({ type }) => type(warmDraft())],
    [
      '.reasons',
      async ({ type, press }) => {
        await type(HEATED);
        await press('More ways to be quiet');
        await press('Why?');
      },
    ],
    ['[data-view=hold]', ({ key }) => key('Enter')],
    [
      '[data-view=after]',
      async ({ press }) => {
        await press('Breathe first');
        await press('Skip');
      },
    ],
  ],
  'a draft that leaves, the offer, the last word': [
    ['[data-moment=withdrawing]', ({ type }) => type(LEAVING)],
    [
      '[data-view=quieter]',
      async ({ type, press, clear }) => {
        for (let time = 0; time < 3; time++) {
          await clear();
          await type(HEATED);
          await press('Not now');
        }
      },
    ],
    [
      '[data-view=last-word]',
      async ({ type, press, clear }) => {
        await press('Keep as it is');
        await clear();
        await type(HEATED);
        await press('More ways to be quiet');
        await press('Quiet for an hour');
      },
    ],
  ],
};

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
  const page = await context.newPage();
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

    for (const [name, states] of Object.entries(STATES))
      test(name, async ({ open }) => {
        const page = await open('textarea');
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await composerIn(page).click();
        const hand: Hand = {
          type: (text) => page.keyboard.type(text),
          press: (button) => overlayIn(page).getByRole('button', { name: button }).click(),
          key: (key) => page.keyboard.press(key),
          async clear() {
            await page.keyboard.press('ControlOrMeta+a');
            await page.keyboard.press('Backspace');
          },
        };
        for (const [state, reach] of states) {
          await reach(hand);
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
      const page = await context.newPage();
      await page.emulateMedia({ colorScheme });
      for (const path of FILLED) {
        await fillStore(context);
        await page.goto(launched.url('popup.html'));
        for (const name of path) await page.getByRole('button', { name }).first().click();
        expect(await faults(page), path.join(' › ')).toEqual([]);
      }
      await page.goto(launched.url('popup.html'));
      await page.getByRole('button', { name: 'Slowing down' }).click();
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
