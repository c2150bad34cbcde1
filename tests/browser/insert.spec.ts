import type { Page } from '@playwright/test';
import { composerIn, expect, test, UNMATCHED } from './extension';
import { EDITORS, withModules } from './harness';

const LINE = "I want to get this right. Can we take twenty minutes? I'll be back at 19:40.";

const insert = (page: Page) =>
  composerIn(page).evaluate(
    (composer: HTMLElement, line) => window.stillHere.insertText(composer, line),
    LINE,
  );

const draft = (page: Page) =>
  composerIn(page).evaluate((composer: HTMLElement) => window.stillHere.readDraft(composer).text);

/** The beat before the line is offered, for editors that make one undo of what is typed without a pause. */
const fiveSecondsLater = (page: Page) =>
  page.evaluate(() => {
    const now = Date.now;
    Date.now = () => now() + 5_000;
  });

for (const editor of EDITORS) {
  test.describe(editor, () => {
    test('into an empty draft that never had the focus', async ({ open }) => {
      const page = await withModules(await open(editor, UNMATCHED));
      expect(await insert(page)).toBe(true);
      await page.getByRole('button', { name: 'Send' }).click();
      expect(await page.evaluate(() => window.sent)).toEqual([LINE]);
    });

    for (const [where, keys, text] of [
      ['at the end', [], `You never listen. ${LINE}`],
      ['after a space', ['Space'], `You never listen. ${LINE}`],
      ['in the middle', Array(8).fill('ArrowLeft'), `You never ${LINE} listen.`],
      ['at the start', ['Home'], `${LINE} You never listen.`],
      ['behind what is selected', ['Shift+Home'], `You never listen. ${LINE}`],
    ] as const)
      test(`${where}, taken back by one undo`, async ({ open }) => {
        const page = await withModules(await open(editor, UNMATCHED));
        await composerIn(page).click();
        await page.keyboard.type('You never listen.');
        for (const key of keys) await page.keyboard.press(key);
        const before = await draft(page);
        await fiveSecondsLater(page);
        await page.getByRole('button', { name: 'Send' }).focus();

        expect(await insert(page)).toBe(true);
        await expect(composerIn(page)).toBeFocused();
        expect((await draft(page)).trim()).toBe(text);
        await page.keyboard.press('ControlOrMeta+z');
        await expect.poll(() => draft(page)).toBe(before);

        expect(await insert(page)).toBe(true);
        await page.getByRole('button', { name: 'Send' }).click();
        expect(await page.evaluate(() => window.sent)).toEqual([text]);
      });
  });
}
