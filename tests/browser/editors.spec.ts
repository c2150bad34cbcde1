import { composerIn, expect, HEATED, overlaps, overlayIn, settled, test, UNMATCHED } from './extension';

/** Where the draft must have been put together again by the editor's own means, in the end. */
const EDITORS = [
  'textarea',
  'shadow',
  'contenteditable',
  'lexical',
  'slate-react',
  'quill',
  'prosemirror-view',
] as const;

/** The composer as the page has it: its markup, or the value of a plain field. */
const contents = (node: Element) => ('value' in node ? String(node.value) : node.outerHTML);

for (const editor of EDITORS) {
  test.describe(editor, () => {
    test('a calm draft is left alone, a heated one gets a card beside it', async ({ open }) => {
      const page = await open(editor);
      const composer = composerIn(page);
      const overlay = overlayIn(page);
      await composer.click();
      await page.keyboard.type('Dinner is at seven, bring the salad. ');
      await settled(page);
      await expect(overlay).toHaveCount(0);

      await page.keyboard.type(HEATED);
      const card = overlay.locator('[data-moment=heated]');
      await expect(card).toBeVisible();
      await expect(composer).toBeFocused();

      const [cardBox, composerBox, sendBox] = await Promise.all(
        [card, composer, page.getByRole('button', { name: 'Send' })].map((part) => part.boundingBox()),
      );
      if (!cardBox || !composerBox || !sendBox) throw new Error('a part of the page has no box');
      expect(overlaps(cardBox, composerBox)).toBe(false);
      expect(overlaps(cardBox, sendBox)).toBe(false);
    });

    test('after the breath the caret is back, and markup and undo are as without the extension', async ({
      open,
    }) => {
      const type = async (host?: string) => {
        const page = await open(editor, host);
        await composerIn(page).click();
        await page.keyboard.type(HEATED);
        for (let i = 0; i < 7; i++) await page.keyboard.press('ArrowLeft');
        return page;
      };
      const page = await type();
      const overlay = overlayIn(page);
      await overlay.getByRole('button', { name: 'Breathe' }).click();
      await expect(overlay.getByRole('dialog')).toBeFocused();
      await overlay.getByRole('button', { name: 'Skip' }).click();
      await expect(composerIn(page)).toBeFocused();
      await expect(overlay.locator('[data-view=after]')).toBeVisible();

      const plain = await type(UNMATCHED);
      await plain.bringToFront();
      expect(await composerIn(page).evaluate(contents)).toBe(await composerIn(plain).evaluate(contents));

      await page.bringToFront();
      const before = await composerIn(page).evaluate(contents);
      await page.keyboard.type('dear ');
      await expect.poll(() => composerIn(page).evaluate(contents)).toContain('right, you dear idiot');
      // How much of what was typed one step takes back is the editor's choice.
      for (let step = 0; step < 5 && (await composerIn(page).evaluate(contents)) !== before; step++)
        await page.keyboard.press('ControlOrMeta+z');
      expect(await composerIn(page).evaluate(contents)).toBe(before);
    });

    test('a heated message is held once; the second Enter sends it, once', async ({ open }) => {
      const page = await open(editor);
      await composerIn(page).click();
      await page.keyboard.type(HEATED);
      await expect(overlayIn(page).locator('[data-moment=heated]')).toBeVisible();
      await page.keyboard.press('Enter');
      await expect(overlayIn(page).locator('[data-view=hold]')).toBeVisible();
      await expect(composerIn(page)).toBeFocused();
      expect(await page.evaluate(() => window.sent)).toEqual([]);
      await page.keyboard.press('Enter');
      await expect.poll(() => page.evaluate(() => window.sent)).toEqual([HEATED.trim()]);
      await expect(overlayIn(page)).toHaveCount(0);
    });
  });
}
