import { mkdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { HOST_NAME } from '../../lib/overlay/mount';
import { composerIn, expect, HEATED, LEAVING, overlayIn, test } from './extension';
import { fillStore } from './filled-store';

const FOLDER = '.output/pictures';
mkdirSync(FOLDER, { recursive: true });

/** Takes a picture when its fonts are there and nothing moves; of the breath and the beat, as they move, for at their ends they are empty. */
async function picture(page: Page, name: string, animations: 'allow' | 'disabled' = 'disabled') {
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `${FOLDER}/${name}.png`, animations });
}

const LOOKS = [
  { name: 'light', colorScheme: 'light', width: 1160, height: 760 },
  { name: 'dark', colorScheme: 'dark', width: 1160, height: 760 },
  { name: 'small', colorScheme: 'light', width: 320, height: 640 },
] as const;

for (const { name, colorScheme, width, height } of LOOKS)
  test.describe(name, () => {
    test('the practice page with the card and each panel', async ({ context, launched }) => {
      const page = await context.newPage();
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme });
      await page.goto(launched.url('practice.html'));
      const box = page.getByLabel('Message to Robin');
      await box.click();
      await page.keyboard.type('You never listen. You always have to be right. ');
      await expect(overlayIn(page).locator('[data-moment=heated]')).toBeVisible();
      await picture(page, `card-${name}`);
      await overlayIn(page).getByRole('button', { name: 'Why?' }).click();
      await expect(overlayIn(page).locator('mark').first()).toBeVisible();
      await picture(page, `why-${name}`);
      await page.keyboard.press('Enter');
      await expect(overlayIn(page).locator('[data-view=hold]')).toBeVisible();
      await picture(page, `hold-${name}`, 'allow');
      await overlayIn(page).getByRole('button', { name: 'Breathe first' }).click();
      await expect(overlayIn(page).getByText(/^In [12]$/)).toBeVisible();
      await picture(page, `breath-${name}`, 'allow');
      await overlayIn(page).getByRole('button', { name: 'Skip' }).click();
      await expect(overlayIn(page).locator('[data-view=after]')).toBeVisible();
      await picture(page, `after-${name}`);

      await page.getByRole('button', { name: 'Mail' }).click();
      await page.getByLabel('Mail to Robin').click();
      await page.keyboard.type(LEAVING);
      await overlayIn(page).getByRole('button', { name: 'Pause' }).click();
      await expect(overlayIn(page).getByRole('blockquote')).toBeVisible({ timeout: 10_000 });
      await picture(page, `pause-${name}`);
    });

    test('a chat with the learning panel', async ({ open }) => {
      const page = await open('lexical');
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme });
      await composerIn(page).click();
      await page.keyboard.type(HEATED);
      await overlayIn(page).getByRole('button', { name: 'Learn' }).click();
      await expect(page.locator(HOST_NAME).getByRole('dialog')).toBeVisible();
      await picture(page, `learn-${name}`);
    });

    test('the options page', async ({ context, launched }) => {
      await fillStore(context);
      const page = await context.newPage();
      await page.setViewportSize({ width: Math.min(width, 720), height });
      await page.emulateMedia({ colorScheme });
      await page.goto(launched.url('options.html'));
      await expect(page.getByRole('slider')).toBeVisible();
      await page.evaluate(() => document.fonts.ready);
      await page.screenshot({
        path: `${FOLDER}/options-${name}.png`,
        animations: 'disabled',
        fullPage: true,
      });
    });

    test('the popup', async ({ open, context, launched }) => {
      await fillStore(context);
      const tab = await open('textarea');
      const page = await context.newPage();
      await page.setViewportSize({ width: Math.min(width, 360), height: 600 });
      await page.emulateMedia({ colorScheme });
      await page.goto(launched.url('popup.html'));
      await tab.bringToFront();
      await page.reload();
      await expect(page.getByRole('switch')).toBeVisible();
      await expect(page.getByText(/^You said you would be back/)).toBeVisible();
      await picture(page, `popup-${name}`);
      for (const screen of ['Learning', 'What it noticed', 'Settings']) {
        await page.getByRole('button', { name: screen }).click();
        await picture(page, `popup-${screen.toLowerCase().replaceAll(' ', '-')}-${name}`);
        await page.getByRole('button', { name: 'Back' }).click();
      }
    });
  });
