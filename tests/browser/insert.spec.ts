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
        // Browsers type a space at the end of a line as a firm one where white space collapses.
        const sent = await page.evaluate(() => window.sent);
        expect(sent.map((message) => message.replaceAll('\u00a0', ' '))).toEqual([text]);
      });
  });
}

/** Composers that do not take what is put in as others do. */
const UNWILLING: readonly {
  readonly name: string;
  readonly html: string;
  readonly make?: (field: HTMLElement) => void;
  readonly taken: boolean;
}[] = [
  {
    name: 'a field with no room for it',
    html: '<textarea maxlength="40">You never listen.</textarea>',
    taken: false,
  },
  { name: 'a field that was closed', html: '<textarea readonly>You never listen.</textarea>', taken: false },
  {
    name: 'a field where the command is refused',
    html: '<textarea>You never listen.</textarea>',
    make: () => {
      document.execCommand = () => false;
    },
    taken: true,
  },
  {
    name: 'a field whose page puts back what it had',
    html: '<textarea>You never listen.</textarea>',
    make: (field) => {
      const area = field as HTMLTextAreaElement;
      const { value } = area;
      area.addEventListener('input', () => {
        area.value = value;
      });
    },
    taken: false,
  },
  {
    name: 'an editor that takes only what is pasted',
    html: '<div contenteditable="true">You never listen.</div>',
    make: (field) => {
      document.execCommand = () => false;
      field.addEventListener('paste', (event) => {
        event.preventDefault();
        field.append(event.clipboardData?.getData('text/plain') ?? '');
      });
    },
    taken: true,
  },
  {
    name: 'an editor that takes nothing',
    html: '<div contenteditable="true">You never listen.</div>',
    make: (field) => {
      document.execCommand = () => false;
      for (const type of ['beforeinput', 'paste'])
        field.addEventListener(type, (event) => event.preventDefault());
    },
    taken: false,
  },
  {
    name: 'an editor that shows it, and takes it out again',
    html: '<div contenteditable="true">You never listen.</div>',
    make: (field) => {
      const { innerHTML } = field;
      field.addEventListener('input', () =>
        requestAnimationFrame(() => {
          field.innerHTML = innerHTML;
        }),
      );
    },
    taken: false,
  },
  {
    name: 'an editor that cuts it off',
    html: '<div contenteditable="true">You never listen.</div>',
    make: (field) => {
      field.addEventListener('beforeinput', (event) => {
        const { data, isTrusted } = event as InputEvent;
        if (isTrusted) return;
        event.preventDefault();
        document.execCommand('insertText', false, data?.slice(0, 10));
      });
    },
    taken: false,
  },
];

for (const { name, html, make, taken } of UNWILLING)
  test(`${name}: ${taken ? 'whole' : 'nothing'} put in`, async ({ open }) => {
    const page = await withModules(await open('textarea', UNMATCHED));
    const field = await page.evaluateHandle((markup) => {
      document.body.innerHTML = `<div id="editor">${markup}</div>`;
      const made = document.querySelector<HTMLElement>('#editor > *');
      if (!made) throw new Error('no field');
      if (made instanceof HTMLTextAreaElement) made.setSelectionRange(17, 17);
      return made;
    }, html);
    if (make) await field.evaluate(make);
    expect(await insert(page)).toBe(taken);
    expect(await draft(page)).toBe(taken ? `You never listen. ${LINE}` : 'You never listen.');
  });
