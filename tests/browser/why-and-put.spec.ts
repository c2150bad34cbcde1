import { composerIn, expect, HEATED, overlayIn, test } from './extension';

for (const editor of ['textarea', 'shadow', 'lexical', 'slate-react', 'quill', 'prosemirror-view'])
  test.describe(editor, () => {
    test('why: the words on the card, and marked in the draft, which stays as it is', async ({ open }) => {
      const page = await open(editor);
      await composerIn(page).click();
      await page.keyboard.type(HEATED);
      const markup = await composerIn(page).evaluate((node) => node.outerHTML);
      await overlayIn(page).getByRole('button', { name: 'Why?' }).click();
      await expect(overlayIn(page).locator('mark').first()).toBeVisible();
      const words = await overlayIn(page).locator('mark').allTextContents();
      for (const word of words) expect(HEATED).toContain(word);
      const marks = () =>
        page.evaluate(
          () =>
            (CSS.highlights.get('still-here-hit')?.size ?? 0) +
            document.querySelectorAll('still-here-marks').length,
        );
      await expect.poll(marks).toBeGreaterThan(0);
      await expect(composerIn(page)).toBeFocused();
      expect(await composerIn(page).evaluate((node) => node.outerHTML)).toBe(markup);
      await overlayIn(page).getByRole('button', { name: 'Not now' }).click();
      await expect.poll(marks).toBe(0);
    });

    test('the pause line goes in at the caret, and one undo takes it back', async ({ open }) => {
      const page = await open(editor);
      const contents = () =>
        composerIn(page).evaluate((node) =>
          'value' in node ? String(node.value) : (node as HTMLElement).innerText,
        );
      await composerIn(page).click();
      await page.keyboard.type(HEATED);
      const before = await contents();
      await overlayIn(page).getByRole('button', { name: 'Pause' }).click();
      await overlayIn(page).getByRole('radio', { name: 'A friend' }).check({ timeout: 10_000 });
      await overlayIn(page).getByRole('button', { name: 'Put it in the message' }).click();
      await expect.poll(contents).toContain('Give me a little while');
      expect(await contents()).toContain(HEATED.trim());
      await expect(overlayIn(page)).toHaveCount(0);
      await expect(composerIn(page)).toBeFocused();
      await page.keyboard.press('ControlOrMeta+z');
      await expect.poll(contents).toBe(before);
    });
  });
