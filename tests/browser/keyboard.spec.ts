import type { Page } from '@playwright/test';
import { HOST_NAME } from '../../lib/overlay/mount';
import { composerIn, expect, HEATED, overlayIn, settled, test } from './extension';

/** What has the focus, also inside the overlay: its name, and its role or element. */
function focused(page: Page): Promise<string> {
  return page.evaluate((host) => {
    const outer = document.activeElement;
    const at = outer?.localName === host ? outer.shadowRoot?.activeElement : outer;
    return `${at?.getAttribute('role') ?? at?.localName} ${at?.getAttribute('aria-label') ?? at?.textContent}`.trim();
  }, HOST_NAME);
}

/** Presses a key and answers what has the focus then. */
async function press(page: Page, key: string): Promise<string> {
  await page.keyboard.press(key);
  return focused(page);
}

test('the whole way by keyboard: card, why, breath, draft, hold, back, and sent', async ({ open }) => {
  const page = await open('textarea');
  const overlay = overlayIn(page);
  await page.keyboard.press('Tab');
  await expect(composerIn(page)).toBeFocused();
  await page.keyboard.type(HEATED);
  await expect(overlay.getByText('F6 leads to the choices')).toBeAttached();
  for (let i = 0; i < 7; i++) await page.keyboard.press('ArrowLeft');

  // There and back without a choice, and there again.
  for (let i = 0; i < 2; i++) {
    await page.keyboard.press('F6');
    await expect(overlay.getByRole('button', { name: 'Breathe' })).toBeFocused();
    if (i === 0) await page.keyboard.press('F6');
    if (i === 0) await expect(composerIn(page)).toBeFocused();
  }
  await expect(overlay.getByRole('button', { name: 'Breathe' })).toBeFocused();
  expect(await press(page, 'Shift+Tab')).toBe('button Why?');
  await page.keyboard.press('Enter');
  await expect(overlay.locator('mark').first()).toBeVisible();
  const passed: string[] = [];
  do passed.push(await press(page, 'Tab'));
  while (passed.at(-1) !== 'button Breathe' && passed.length < 20);
  expect(passed.filter((name) => name.startsWith('button Never mind')).length).toBeGreaterThan(0);
  expect(await press(page, 'Tab')).toBe('button Pause');
  expect(await press(page, 'Tab')).toBe('button Learn');
  expect(await press(page, 'Tab')).toBe('button Not now');
  for (let i = 0; i < 3; i++) await page.keyboard.press('Shift+Tab');

  await page.keyboard.press('Enter');
  await expect(overlay.getByRole('dialog', { name: 'Compassion breath' })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(overlay.getByRole('status')).toHaveText('Paused. It waits for you here.');
  await page.keyboard.press('Space');
  await expect(overlay.getByRole('status')).toContainText('Breathe in.');
  expect(await press(page, 'Tab')).toBe('button Close');
  expect(await press(page, 'Tab')).toBe('button Pause');
  expect(await press(page, 'Tab')).toBe('button Skip');
  await page.keyboard.press('Enter');
  await expect(composerIn(page)).toBeFocused();
  await page.keyboard.type('dear ');
  await expect(composerIn(page)).toHaveValue(/pathetic dear idiot/);

  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Backspace');
  await settled(page);
  await page.keyboard.type(HEATED);
  await expect(overlay.locator('[data-moment=heated]')).toBeVisible();
  await expect(overlay.getByText('F6')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(overlay.locator('[data-view=hold]')).toBeVisible();
  await expect(composerIn(page)).toBeFocused();
  expect(await press(page, 'Tab')).toBe('button Back to the draft');
  expect(await press(page, 'Tab')).toBe('button Breathe first');
  expect(await press(page, 'Tab')).toBe('button Send anyway');
  await page.keyboard.press('Escape');
  await expect(overlay).toHaveCount(0);
  await expect(composerIn(page)).toBeFocused();
  await expect(composerIn(page)).toHaveValue(HEATED);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => window.sent)).toEqual([HEATED.trim()]);
});

test('send anyway by keyboard sends once, and leaves the focus in the composer', async ({ open }) => {
  const page = await open('textarea');
  await page.keyboard.press('Tab');
  await page.keyboard.type(HEATED);
  await expect(overlayIn(page).locator('[data-moment=heated]')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(overlayIn(page).locator('[data-view=hold]')).toBeVisible();
  for (let i = 0; i < 3; i++) await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('button Send anyway');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => window.sent)).toEqual([HEATED.trim()]);
  await settled(page);
  expect(await page.evaluate(() => window.sent)).toHaveLength(1);
  await expect(composerIn(page)).toBeFocused();
});

for (const [view, name] of [
  ['pause', 'Pause'],
  ['learn', 'Learn'],
] as const)
  test(`${view}: the focus goes in, can leave it, and Escape gives it back`, async ({ open }) => {
    const page = await open('textarea');
    await page.keyboard.press('Tab');
    await page.keyboard.type(HEATED);
    await expect(overlayIn(page).locator('[data-moment=heated]')).toBeVisible();
    await page.keyboard.press('F6');
    await overlayIn(page).getByRole('button', { name }).press('Enter');
    await expect(overlayIn(page).getByRole('dialog')).toBeFocused();
    const around = new Set<string>();
    for (let i = 0; i < 20; i++) around.add(await press(page, 'Tab'));
    // Nothing holds the focus in: it comes by the composer again.
    expect([...around].some((each) => each.startsWith('textarea'))).toBe(true);
    await page.keyboard.press('Escape');
    await expect(overlayIn(page)).toHaveCount(0);
    await expect(composerIn(page)).toBeFocused();
  });

test('a line for screen readers comes into a region that was there, once, and politely', async ({ open }) => {
  const page = await open('textarea');
  await page.evaluate((host) => {
    const seen: string[] = [];
    Object.assign(window, { said: seen });
    const lookInto = (shadow: ShadowRoot) => {
      const note = () => {
        const region = shadow.querySelector('[role=status]');
        if (!region) return;
        const [text] = region.children;
        const said = text && getComputedStyle(text).visibility === 'visible' ? region.textContent : '';
        if (said !== seen.at(-1)) seen.push(said ?? '');
      };
      note();
      new MutationObserver(note).observe(shadow, { subtree: true, childList: true, attributes: true });
    };
    new MutationObserver(() => {
      const shadow = document.querySelector(host)?.shadowRoot;
      if (shadow && seen.length === 0) lookInto(shadow);
    }).observe(document.documentElement, { childList: true });
  }, HOST_NAME);
  await page.keyboard.press('Tab');
  await page.keyboard.type(HEATED);
  await expect(overlayIn(page).getByText('F6 leads to the choices')).toBeAttached();
  await page.keyboard.type('And more of it. ');
  await settled(page);
  const seen = await page.evaluate(() => Reflect.get(window, 'said') as string[]);
  expect(seen[0]).toBe('');
  expect(seen[1]).toContain('F6 leads to the choices, Escape closes this.');
  expect(seen).toHaveLength(2);
  await expect(overlayIn(page).locator('[aria-live=assertive], [role=alert]')).toHaveCount(0);
});
