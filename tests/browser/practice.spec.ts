import { expect, HEATED, overlayIn, test } from './extension';

test('the chat: a heated line is seen, carded, sent and answered', async ({ context, launched }) => {
  const page = await context.newPage();
  await page.goto(launched.url('practice.html'));
  await page.getByLabel('Message to Robin').click();
  await page.keyboard.type(HEATED);
  await expect(overlayIn(page).locator('[data-moment=heated]')).toBeVisible();
  await expect(page.locator('[data-rule]').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(overlayIn(page).locator('[data-view=hold]')).toBeVisible();
  await overlayIn(page).getByRole('button', { name: 'Send anyway' }).click();
  await expect(page.getByText('Ouch. That one hurt.')).toBeVisible();
  await expect(page.getByRole('log').getByText(HEATED.trim())).toHaveCount(1);
  await expect(overlayIn(page)).toHaveCount(0);
});

test('the samples are typed letter by letter; only the first two get a card', async ({
  context,
  launched,
}) => {
  const page = await context.newPage();
  await page.goto(launched.url('practice.html'));
  const box = page.getByLabel('Message to Robin');
  for (const [name, moment] of [
    ['A heated one', 'heated'],
    ['One that leaves', 'withdrawing'],
    ['Strong, but owned', null],
  ] as const) {
    await page.getByRole('button', { name }).click();
    await expect(box).toHaveValue(/[.?]$/, { timeout: 15_000 });
    if (moment) await expect(overlayIn(page).locator(`[data-moment=${moment}]`)).toBeVisible();
    else await expect(overlayIn(page)).toHaveCount(0);
    // Words that raised both levels are named once.
    const raised = await page.locator('[data-rule]').allTextContents();
    const within = raised.filter((some, i) => raised.some((all, j) => i !== j && all.includes(some)));
    expect(within).toEqual([]);
    await box.fill('');
  }
});

test('the mail: a rich field, sent with Ctrl+Enter', async ({ context, launched }) => {
  const page = await context.newPage();
  await page.goto(launched.url('practice.html'));
  await page.getByRole('button', { name: 'Mail' }).click();
  const body = page.getByLabel('Mail to Robin');
  await body.click();
  await page.keyboard.type(HEATED);
  await expect(overlayIn(page).locator('[data-moment=heated]')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(overlayIn(page).locator('[data-view=hold]')).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(overlayIn(page).locator('[data-view=hold]')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByText('Ouch. That one hurt.')).toBeVisible();
  await expect(body).toHaveText('');
});

test('it opens when the extension is installed', async ({ launched, context }) => {
  const worker = context.serviceWorkers()[0];
  expect(worker?.url()).toBe(launched.url('background.js'));
  expect(launched.openedAtInstall).toBe(launched.url('practice.html'));
});
