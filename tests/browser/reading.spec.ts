import type { Page } from '@playwright/test';
import { composerIn, expect, settled, test, UNMATCHED } from './extension';
import { EDITORS, withModules } from './harness';

const read = (page: Page) =>
  composerIn(page).evaluate((composer: HTMLElement) => {
    const { text, caret } = window.stillHere.readDraft(composer);
    return { text, caret };
  });

/** Drafts as keys: each line is typed, and Shift+Enter breaks it, which no chat sends on. */
const DRAFTS: readonly (readonly [name: string, lines: readonly string[]])[] = [
  ['one line', ['You never listen.']],
  ['two lines', ['You never listen.', 'And I am tired of it.']],
  ['blank lines', ['Well.', '', '', 'You never listen.']],
  ['spaces in a row', ['You  never   listen,  ever']],
  ['emoji of several characters', ['so 😡 then 👩‍👧 and 🇩🇪 ok']],
  ['other scripts', ['אתה אף פעם לא מקשיב', '你从来不听']],
];

for (const editor of EDITORS)
  test.describe(editor, () => {
    for (const [name, lines] of DRAFTS)
      test(`${name}: as it was typed, and as the editor sends it`, async ({ open }) => {
        const page = await withModules(await open(editor, UNMATCHED));
        await composerIn(page).click();
        for (const [index, line] of lines.entries()) {
          if (index > 0) await page.keyboard.press('Shift+Enter');
          await page.keyboard.type(line);
        }
        await settled(page);
        const typed = lines.join('\n');
        expect(await read(page)).toEqual({ text: typed, caret: typed.length });

        await page.keyboard.press('ArrowLeft');
        await page.keyboard.press('ArrowLeft');
        await page.keyboard.insertText('x');
        await settled(page);
        const { text, caret } = await read(page);
        expect(text.replace('x', '')).toBe(typed);
        expect(text.charAt((caret ?? 0) - 1)).toBe('x');

        await page.getByRole('button', { name: 'Send' }).click();
        const [sent] = await page.evaluate(() => window.sent);
        expect(sent?.replaceAll('\u00a0', ' ')).toBe(text);
      });

    test('what is pasted, too, and each word is where its range shows it', async ({ open }) => {
      const page = await withModules(await open(editor, UNMATCHED));
      await composerIn(page).click();
      await page.keyboard.insertText('Before. ');
      await composerIn(page).evaluate((composer) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', 'You\u00a0never listen.\n\nNot once.');
        const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
        if (composer.dispatchEvent(paste))
          document.execCommand('insertText', false, 'You\u00a0never listen.\n\nNot once.');
      });
      await settled(page);
      const { text } = await read(page);
      expect(text.replace(/\n+/, '\n')).toBe('Before. You never listen.\nNot once.');
      const faults = await composerIn(page).evaluate((composer: HTMLElement) => {
        const draft = window.stillHere.readDraft(composer);
        if ('value' in composer) return [];
        return [...draft.text.matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
          const range = draft.rangeOf(index, index + word.length);
          const shown = String(range);
          return shown === word && range?.getClientRects().length ? [] : [[word, shown]];
        });
      });
      expect(faults).toEqual([]);
    });
  });

test('a chip, a picture and what is hidden, in the order in which they are seen', async ({ open }) => {
  const page = await withModules(await open('contenteditable', UNMATCHED));
  const { text, ranges } = await composerIn(page).evaluate((composer: HTMLElement) => {
    composer.innerHTML =
      'Hi <span contenteditable="false">@Robin</span>, <img alt="😡"> <i hidden>secret</i>you\u200b id\u00adiot';
    const draft = window.stillHere.readDraft(composer);
    return {
      text: draft.text,
      ranges: [
        [3, 9],
        [11, 13],
        [14, 23],
      ].map(([start = 0, end = 0]) => {
        const holder = document.createElement('div');
        holder.append(draft.rangeOf(start, end)?.cloneContents() ?? '');
        return holder.innerHTML;
      }),
    };
  });
  expect(text).toBe('Hi @Robin, 😡 you idiot');
  expect(ranges).toEqual(['@Robin', '<img alt="😡">', 'you\u200b id\u00adiot']);
});

test('in a frame of the same page, and in a shadow root', async ({ open }) => {
  const page = await withModules(await open('frames', UNMATCHED));
  const read = await page.evaluate(() => {
    const frame = document.querySelector<HTMLIFrameElement>('iframe[name=blank]');
    const inner = frame?.contentDocument?.querySelector<HTMLElement>('#editor');
    const host = document.body.appendChild(document.createElement('div'));
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<div contenteditable="true"></div>';
    return [inner, shadow.querySelector<HTMLElement>('div')].map((composer) => {
      if (!composer) return null;
      composer.innerHTML = 'You never listen.<div>Not <b>once</b>.</div>';
      composer.focus();
      const selection =
        (composer.getRootNode() as ShadowRoot & { getSelection?(): Selection }).getSelection?.() ??
        composer.ownerDocument.getSelection();
      selection?.collapse(composer.querySelector('b')?.firstChild ?? null, 2);
      const { text, caret, rangeOf } = window.stillHere.readDraft(composer);
      return { text, caret, range: String(rangeOf(4, 9)) };
    });
  });
  const expected = { text: 'You never listen.\nNot once.', caret: 24, range: 'never' };
  expect(read).toEqual([expected, expected]);
});

test('as deep as it may be nested', async ({ open }) => {
  const page = await withModules(await open('contenteditable', UNMATCHED));
  const text = await composerIn(page).evaluate((composer: HTMLElement) => {
    // Browsers themselves cannot lay out as much as this.
    composer.style.display = 'none';
    let inner = composer;
    for (let depth = 0; depth < 20_000; depth++) inner = inner.appendChild(document.createElement('b'));
    inner.textContent = 'deep';
    const { text } = window.stillHere.readDraft(composer);
    composer.replaceChildren();
    return text;
  });
  expect(text).toBe('deep');
});

test('50,000 characters in thousands of nodes are read well within a frame', async ({ open }) => {
  const page = await withModules(await open('contenteditable', UNMATCHED));
  const { chars, nodes, median } = await composerIn(page).evaluate((composer: HTMLElement) => {
    const line =
      '<p class="line"><span>You never </span><b>listen to</b><span style="color: red"> me.</span></p>';
    composer.innerHTML = line.repeat(2_200);
    const times = Array.from({ length: 31 }, () => {
      const before = performance.now();
      window.stillHere.readDraft(composer);
      return performance.now() - before;
    }).sort((a, b) => a - b);
    return {
      chars: window.stillHere.readDraft(composer).text.length,
      nodes: composer.querySelectorAll('*').length,
      median: times[15] ?? 0,
    };
  });
  console.log(`${chars} characters in ${nodes} elements are read in ${median.toFixed(1)} ms`);
  expect(chars).toBeGreaterThan(50_000);
  expect(median).toBeLessThan(16);
});
