import { expect, HEATED, overlayIn, test } from './extension';
import { EDITOR_PAGES, enter, sentIn } from './pages';
import { sharedSuite } from './shared-suite';

for (const editor of EDITOR_PAGES) {
  sharedSuite(editor);

  test(`${editor.name}: a heated message goes too, on Enter, and its card with it`, async ({ open }) => {
    const page = await open(editor.file);
    await enter(page, editor);
    await page.keyboard.type(HEATED);
    if (editor.composer.frame === null)
      await expect(overlayIn(page).locator('[data-moment=heated]')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect.poll(() => sentIn(page)).toEqual([HEATED.trim()]);
    await expect(overlayIn(page)).toHaveCount(0);
  });
}
