import { MIRROR_NAME } from '../../lib/marks/mirror';
import { expect, HEATED, overlayIn, settled, test } from './extension';
import { EDITOR_PAGES, enter } from './pages';
import { openPage } from './shared-suite';

/** What the person sees in a composer. */
const contents = (node: HTMLElement) =>
  (node.localName === 'textarea' ? (node as HTMLTextAreaElement).value : node.innerText)
    .replace(/[\ufeff\u200b]/g, '')
    .replace(/\u00a0/g, ' ')
    .trim();

for (const tested of EDITOR_PAGES)
  test.describe(tested.name, () => {
    test('why: the words on the card, and marked in the draft, which stays as it is', async ({ open }) => {
      const page = await openPage(open, tested);
      const composer = await enter(page, tested);
      await page.keyboard.type(HEATED);
      const card = overlayIn(page).locator('[data-moment=heated]');
      await expect(card).toBeVisible();
      await settled(composer);
      const markup = await composer.evaluate((node) => node.outerHTML);
      await card.getByRole('button', { name: 'Why?' }).click();
      await expect(card.locator('mark').first()).toBeVisible();
      for (const word of await card.locator('mark').allTextContents()) expect(HEATED).toContain(word);
      const marks = async () => {
        const highlights = await composer.evaluate((node) => {
          const { CSS } = node.ownerDocument.defaultView ?? self;
          return CSS.highlights.get('still-here-hit')?.size ?? 0;
        });
        return highlights + (await page.locator(MIRROR_NAME).count());
      };
      await expect.poll(marks).toBeGreaterThan(0);
      await expect(composer).toBeFocused();
      expect(await composer.evaluate((node) => node.outerHTML)).toBe(markup);
      await card.getByRole('button', { name: 'Not now' }).click();
      await expect.poll(marks).toBe(0);
    });

    test('the pause line goes in at the caret, and one undo takes it back', async ({ open }) => {
      const page = await openPage(open, tested);
      const composer = await enter(page, tested);
      await page.keyboard.type(HEATED);
      await expect(overlayIn(page).locator('[data-moment=heated]')).toBeVisible();
      await settled(composer);
      const before = await composer.evaluate(contents);
      await overlayIn(page).getByRole('button', { name: 'Pause' }).click();
      await overlayIn(page).getByRole('radio', { name: 'A friend' }).check({ timeout: 10_000 });
      await overlayIn(page).getByRole('button', { name: 'Put it in the message' }).click();
      await expect.poll(() => composer.evaluate(contents)).toContain('Give me a little while');
      expect(await composer.evaluate(contents)).toContain(before);
      await expect(overlayIn(page)).toHaveCount(0);
      await expect(composer).toBeFocused();
      await page.keyboard.press('ControlOrMeta+z');
      await expect.poll(() => composer.evaluate(contents)).toBe(before);
    });
  });
