import type {} from '../pages/counted';
import { CALM, composerIn, expect, HEATED, overlayIn, settled, test, UNMATCHED } from './extension';

test('what is counted: moments, whole breaths, and how a draft that had a moment was sent', async ({
  open,
}) => {
  const page = await open('counted', UNMATCHED);
  const counted = () => page.evaluate(() => window.counted);
  const button = (name: string) => overlayIn(page).getByRole('button', { name });
  const card = overlayIn(page).locator('[data-moment=heated]');

  await composerIn(page).click();
  await page.keyboard.type(CALM);
  await settled(page);
  await page.keyboard.press('Enter');
  // That Enter sends here is learned by then.
  await settled(page);
  await page.keyboard.type(HEATED);
  await expect(card).toBeVisible();
  expect(await counted()).toEqual(['moment']);

  await page.keyboard.press('Enter');
  await button('Breathe first').click();
  await expect(overlayIn(page).locator('[data-view=after]')).toBeVisible({ timeout: 15_000 });
  expect(await counted()).toEqual(['moment', 'breath']);

  await button('Once more').click();
  await button('Skip').click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(CALM);
  await expect(overlayIn(page)).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect.poll(counted).toEqual(['moment', 'breath', 'cooled']);

  await page.keyboard.type(HEATED);
  await expect(card).toBeVisible();
  await page.keyboard.press('Enter');
  await button('Send anyway').click();
  await expect.poll(counted).toEqual(['moment', 'breath', 'cooled', 'moment', 'sent-anyway']);
  expect(await page.evaluate(() => window.sent)).toHaveLength(3);
});

test('a line that is sent before it was looked at counts as sent, and shows that Enter sends', async ({
  open,
}) => {
  const page = await open('counted', UNMATCHED);
  await composerIn(page).click();
  await page.keyboard.type('ok');
  await page.keyboard.press('Enter');
  await settled(page);
  await page.keyboard.type(HEATED);
  await expect(overlayIn(page).locator('[data-moment=heated]')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(overlayIn(page).locator('[data-view=hold]')).toBeVisible();
});
