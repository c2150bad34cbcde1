// Plays the main job on the practice page with real key events, and says each step as it happens.
import { mkdirSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { HOST_NAME } from '../lib/overlay/mount';
import { PACES } from '../lib/settings-values';
import { en } from '../lib/words/en';
import { robin } from '../lib/words/robin';
import { still } from '../tests/browser/still';
import { launch } from './launch';

const FOLDER = '.output/demo';
const { practice, card, hold, breath, after } = en;

/** The cooler words that the demo sends in the end. */
const COOLER = 'I missed your call and I am sorry. I felt pushed just now. Can we talk at eight?';

let step = 'start the browser';

function say(text: string) {
  console.log(`  ${text}`);
}

/** Takes the picture in the light and in the dark. */
async function picture(page: Page, name: string) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await still(page);
    await page.screenshot({ path: `${FOLDER}/${name}-${colorScheme}.png` });
  }
  await page.emulateMedia({ colorScheme: null });
  say(`pictures ${FOLDER}/${name}-light.png, ${name}-dark.png`);
}

async function heatOf(page: Page): Promise<number> {
  return Number(await page.locator('[data-heat]').getAttribute('data-heat'));
}

async function play(page: Page) {
  const box = page.getByLabel(practice.chatLabel);
  const overlay = page.locator(HOST_NAME);

  step = 'type a heated message';
  console.log(`1. Typing: ${robin.samples.heated}`);
  await box.click();
  for (const word of robin.samples.heated.split(' ')) {
    const before = await heatOf(page);
    await page.keyboard.type(`${word} `, { delay: 25 });
    await page.evaluate(() => new Promise((done) => requestIdleCallback(() => requestAnimationFrame(done))));
    const heat = await heatOf(page);
    if (heat !== before) {
      const raised = await page.locator('[data-rule]').allTextContents();
      say(`heat ${before.toFixed(2)} → ${heat.toFixed(2)}  because of: ${raised.join(' · ')}`);
    }
  }
  step = 'show the card while a heated message is in the composer';
  await expect(overlay.locator('[data-moment=heated]')).toBeVisible();
  await expect(box).toBeFocused();
  console.log('2. The card is there, the caret is still in the draft.');
  say(`it says: ${await overlay.getByRole('status').first().textContent()}`);
  await picture(page, 'card');

  step = 'tell why';
  await overlay.getByRole('button', { name: card.why }).click();
  await expect(overlay.locator('.reasons mark').first()).toBeVisible();
  console.log('3. Why? It names the words, and marks them in the draft.');
  say(`it goes by: ${(await overlay.locator('.reasons mark').allTextContents()).join(' · ')}`);
  await picture(page, 'why');

  step = 'hold the message when it is about to be sent';
  const caret = await box.evaluate((field: HTMLTextAreaElement) => field.selectionStart);
  await page.keyboard.press('Enter');
  await expect(overlay.locator('[data-view=hold]')).toBeVisible();
  await expect(page.getByRole('log').getByText(robin.samples.heated)).toHaveCount(0);
  console.log('4. Enter: the message is held, once. The same key again would send it.');
  say(`it asks: ${await overlay.getByRole('status').first().textContent()}`);
  await picture(page, 'hold');

  step = 'run the breath';
  await overlay.getByRole('button', { name: hold.breathe }).click();
  console.log('5. The compassion breath.');
  for (let n = 1; n <= 3; n++) {
    for (const phase of ['in', 'out'] as const) {
      await expect(
        overlay.locator(`[data-phase=${phase}]`).filter({ hasText: breath.progress(n, 3) }),
      ).toBeVisible({
        timeout: (PACES.even.inSeconds + PACES.even.outSeconds + 5) * 1000,
      });
      say(`${breath.progress(n, 3)}: ${await overlay.locator('.breath-line').textContent()}`);
      if (n === 1 && phase === 'out') await picture(page, 'breath');
    }
  }

  step = 'bring the caret back after the breath';
  await expect(overlay.locator('[data-view=after]')).toBeVisible({ timeout: 10_000 });
  await expect(box).toBeFocused();
  expect(await box.evaluate((field: HTMLTextAreaElement) => field.selectionStart)).toBe(caret);
  console.log('6. Focus and caret are back where they were.');
  say(`it asks: ${await overlay.getByRole('status').first().textContent()}`);
  await picture(page, 'after');
  await overlay.getByRole('button', { name: after.back }).click();

  step = 'cool the draft';
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(COOLER, { delay: 10 });
  await expect.poll(() => heatOf(page)).toBeLessThan(0.3);
  await expect(overlay).toHaveCount(0);
  console.log(`7. Typing: ${COOLER}`);
  say(`heat ${(await heatOf(page)).toFixed(2)}; the card is gone`);
  await picture(page, 'cooled');

  step = 'send the message';
  await page.keyboard.press('Enter');
  await expect(page.getByRole('log').getByText(COOLER)).toHaveCount(1);
  await expect(page.getByRole('log').getByText(robin.replies.calm[0])).toBeVisible();
  await expect(box).toHaveValue('');
  console.log('8. Sent, once. Robin answers.');
  await picture(page, 'sent');
}

mkdirSync(FOLDER, { recursive: true });
const { context, url } = await launch({ headless: true }).catch((error: Error) => {
  console.error(`Failed to ${step}: ${error.message.split('\n')[0]}`);
  process.exit(1);
});
const page = await context.newPage();
try {
  step = 'open the practice page';
  await page.goto(url('practice.html'));
  await play(page);
  console.log('Done.');
} catch (error) {
  console.error(`Failed to ${step}: ${(error as Error).message.split('\n')[0]}`);
  process.exitCode = 1;
} finally {
  await context.close();
}
