import type { Page } from '@playwright/test';
import { MIRROR_NAME } from '../../lib/marks/mirror';
import { composerIn, expect, settled, test, UNMATCHED } from './extension';
import { EDITORS, withModules } from './harness';
import { type Difference, difference } from './pixels';

declare global {
  interface Window {
    /** Ends the marks of a test. */
    unmark: AbortController;
  }
}

/** Marks the words of the draft that match, where the page's composer is. */
const mark = (page: Page, words: string) =>
  composerIn(page).evaluate((composer: HTMLElement, pattern) => {
    window.unmark ??= new AbortController();
    const draft = window.stillHere.readDraft(composer);
    const spans = [...draft.text.matchAll(new RegExp(pattern, 'g'))].map(({ 0: word, index }) => ({
      start: index,
      end: index + word.length,
    }));
    window.stillHere.markHits(composer, draft, spans, window.unmark.signal);
  }, words);

const unmark = (page: Page) => page.evaluate(() => window.unmark.abort());

async function shot(page: Page): Promise<Buffer> {
  await settled(page);
  return page.screenshot({ animations: 'disabled', caret: 'initial' });
}

/** All that marks must leave as it was. */
const untouched = (page: Page) =>
  composerIn(page).evaluate((composer: HTMLElement) => {
    const { anchorNode, anchorOffset, focusNode, focusOffset } = document.getSelection() ?? {};
    const field = composer instanceof HTMLTextAreaElement ? composer : null;
    return {
      html: composer.outerHTML,
      around: document.body.outerHTML,
      head: document.head.innerHTML,
      sheets: document.adoptedStyleSheets.length,
      caret: field
        ? [field.selectionStart, field.selectionEnd]
        : [anchorNode?.textContent, anchorOffset, focusNode?.textContent, focusOffset],
      focused: composer.matches(':focus'),
    };
  });

for (const editor of EDITORS)
  test(`${editor}: the words are marked, and nothing else is touched`, async ({ open }) => {
    const page = await withModules(await open(editor, UNMATCHED));
    await composerIn(page).click();
    await page.keyboard.type('You never listen, you idiot.');
    await page.addStyleTag({ content: '* { caret-color: transparent !important }' });
    const before = await untouched(page);
    const plain = await shot(page);

    await mark(page, 'never');
    const during = await untouched(page);
    expect({ ...during, sheets: before.sheets }).toEqual(before);
    const one = await difference(page, plain, await shot(page));
    if (!one) throw new Error('no mark is to be seen');
    expect(one.strong, 'an underline').toBeGreaterThan(20);

    await mark(page, 'idiot');
    const other = await difference(page, plain, await shot(page));
    expect(other?.left, 'the first mark made way').toBeGreaterThan(one.right);

    await unmark(page);
    expect(await difference(page, plain, await shot(page))).toBe(null);
    expect(await untouched(page)).toEqual(before);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await expect(page.locator(MIRROR_NAME)).toHaveCount(0);
  });

const TEXT =
  'You never listen to anything, and every single time it ends with me doing the dishes. ' +
  'Whatever. Iiiiill will, MMMMM WWWWW. Fine then, do as you please, you never cared about it.\n\n' +
  'Say: never\tagain; never, never, ever. So much for that, you absolute idiot. It is always the same with you.\n' +
  'Last line, never more.';
const HEBREW =
  'אתה אף פעם לא מקשיב לי, ותמיד זה נגמר אותו דבר. never נמאס לי מזה כבר, אידיוט.\nאף פעם לא עוד.';

interface Field {
  readonly name: string;
  readonly html: string;
  readonly css: string;
  readonly text?: string;
  /** The word whose every occurrence is compared. */
  readonly word?: string;
  /** What happens after the marks are there, and again whenever the selection has scrolled the field. */
  readonly afterwards?: (field: HTMLElement) => void;
  readonly scale?: number;
}

const AREA = '<div id="editor"><textarea></textarea></div>';
const FIELDS: readonly Field[] = [
  { name: 'monospace, wrapped', html: AREA, css: 'font: 14px/1.5 monospace; width: 320px; height: 300px' },
  {
    name: 'proportional',
    html: AREA,
    css: 'font: 17px serif; width: 331.4px; height: 300px; letter-spacing: .3px',
  },
  {
    name: 'thick padding and border, centred, indented',
    html: AREA,
    css: 'font: 15px/1.6 sans-serif; width: 420px; height: 320px; padding: 13px 31px 9px 22px; border: 7px solid #ccc; text-align: center; text-indent: 20px; box-sizing: border-box',
  },
  {
    name: 'scrolled, with a scroll bar',
    html: AREA,
    css: 'font: 15px/1.45 sans-serif; width: 300px; height: 90px',
    afterwards: (field) => field.scrollTo(0, 84),
  },
  {
    name: 'right to left, with a scroll bar',
    html: '<div id="editor"><textarea dir="rtl"></textarea></div>',
    css: 'font: 16px/1.5 sans-serif; width: 260px; height: 70px',
    text: HEBREW,
    word: 'אף|never|אידיוט',
    afterwards: (field) => field.scrollTo(0, 12),
  },
  {
    name: 'either direction by itself',
    html: '<div id="editor"><textarea dir="auto"></textarea></div>',
    css: 'font: 16px/1.5 sans-serif; width: 300px; height: 200px',
    text: `never here\n${HEBREW}`,
  },
  {
    name: 'not wrapped, scrolled sideways',
    html: '<div id="editor"><textarea wrap="off"></textarea></div>',
    css: 'font: 15px sans-serif; width: 400px; height: 120px; white-space: pre',
    afterwards: (field) => field.scrollTo(900, 0),
  },
  {
    name: 'resized afterwards',
    html: AREA,
    css: 'font: 15px/1.45 sans-serif; width: 500px; height: 260px',
    afterwards: (field) => {
      field.style.width = '287px';
    },
  },
  {
    name: 'moved in a page that scrolls',
    html: `<div style="height: 700px"></div>${AREA}<div style="height: 2000px"></div>`,
    css: 'font: 15px/1.45 sans-serif; width: 500px; height: 260px',
    afterwards: () => window.scrollTo(0, 433),
  },
  {
    name: 'in a pane that scrolls',
    html: `<div id="pane" style="height: 200px; width: 460px; overflow: auto; margin: 40px"><div style="height: 90px"></div>${AREA}</div>`,
    css: 'font: 15px/1.45 sans-serif; width: 420px; height: 400px',
    afterwards: () => document.querySelector('#pane')?.scrollTo(0, 151),
  },
  {
    name: 'zoomed by style',
    html: `<div style="zoom: 1.3">${AREA}</div>`,
    css: 'font: 15px/1.45 sans-serif; width: 321px; height: 100px; padding: 5px',
  },
  {
    name: 'in a page zoomed by style',
    html: `<style>html { zoom: 1.5 }</style>${AREA}`,
    css: 'font: 15px/1.45 sans-serif; width: 321px; height: 280px; padding: 5px',
  },
  {
    name: 'scaled by a transform',
    html: `<div style="transform: scale(1.2); transform-origin: 0 0; width: 500px">${AREA}</div>`,
    css: 'font: 15px/1.45 sans-serif; width: 320px; height: 280px',
  },
  {
    name: 'a fine screen',
    html: AREA,
    css: 'font: 15px/1.45 serif; width: 320.5px; height: 280px',
    scale: 2,
  },
  {
    name: 'a browser zoomed to 125 %',
    html: AREA,
    css: 'font: 15px/1.45 sans-serif; width: 320px; height: 100px',
    scale: 1.25,
  },
  {
    name: 'a one-line field',
    html: '<div id="editor"><input role="textbox"></div>',
    css: 'font: 15px sans-serif; width: 300px; height: 44px; padding: 3px 11px',
    text: 'You never listen, never.',
  },
];

for (const { name, html, css, text = TEXT, word = 'never', afterwards, scale } of FIELDS)
  test(`the mirror lies exactly over a plain field: ${name}`, async ({ open }) => {
    const page = await withModules(await open('textarea', UNMATCHED));
    if (scale) {
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setDeviceMetricsOverride', {
        width: 1024,
        height: 700,
        deviceScaleFactor: scale,
        mobile: false,
      });
    }
    await page.evaluate(
      ([markup, style]) => {
        document.head.replaceChildren();
        document.body.innerHTML = markup;
        const sheet = document.createElement('style');
        sheet.textContent = `
          body { margin: 8px; background: white; }
          textarea, input { outline: none; resize: none; background: white; color: transparent; caret-color: transparent; ${style} }
          ::selection { background: rgb(0 0 255); color: transparent; }
          ::-webkit-scrollbar { width: 15px; background: #eee; }`;
        document.head.append(sheet);
      },
      [html, css] as const,
    );
    const field = page.locator('#editor textarea, #editor input');
    await field.fill(text);
    await field.evaluate((node: HTMLTextAreaElement) => {
      node.setSelectionRange(0, 0);
      node.scrollTo(0, 0);
    });
    const spans = [...text.matchAll(new RegExp(word, 'g'))].map(({ 0: hit, index }) => ({
      start: index,
      end: index + hit.length,
    }));

    const compared: { ours: Difference; truth: Difference }[] = [];
    for (const span of spans) {
      await field.evaluate(
        (node: HTMLTextAreaElement, [one, mirror]) => {
          window.unmark = new AbortController();
          node.setSelectionRange(0, 0);
          window.stillHere.markHits(node, window.stillHere.readDraft(node), [one], window.unmark.signal);
          // The wash alone is as high as the letters; the underline hangs out of it by what the font wants.
          const plain = document.createElement('style');
          plain.textContent = 'mark { text-decoration: none !important; }';
          document.querySelector(mirror)?.shadowRoot?.append(plain);
        },
        [span, MIRROR_NAME] as const,
      );
      await settled(page);
      if (afterwards) await field.evaluate(afterwards);
      const marked = await shot(page);
      await unmark(page);
      const plain = await shot(page);
      await field.evaluate(
        (node: HTMLTextAreaElement, { start, end }) => node.setSelectionRange(start, end),
        span,
      );
      await settled(page);
      if (afterwards) await field.evaluate(afterwards);
      const truth = await difference(page, plain, await shot(page));
      const ours = await difference(page, plain, marked);
      if (truth && ours) compared.push({ ours, truth });
      // What is scrolled out of sight is marked out of sight.
      else expect(ours, `at ${span.start}`).toEqual(truth);
    }

    const line = Math.max(...compared.map(({ truth }) => truth.bottom - truth.top));
    expect(line).toBeGreaterThan(0);
    for (const { ours, truth } of compared) {
      // A selection is as high as the line, a mark as its letters, in the middle of it: unless the line is cut off.
      const whole = truth.bottom - truth.top === line;
      const off = {
        left: ours.left - truth.left,
        right: ours.right - truth.right,
        middle: whole ? (ours.top + ours.bottom - truth.top - truth.bottom) / 2 : 0,
        above: Math.max(0, truth.top - ours.top),
        below: Math.max(0, ours.bottom - truth.bottom),
      };
      for (const [side, pixels] of Object.entries(off))
        expect(Math.abs(pixels), `${side}: ${JSON.stringify({ ours, truth })}`).toBeLessThanOrEqual(
          1.5 * (scale ?? 1),
        );
    }
  });

test('marks over a plain field vanish when its text changes, and come again with new ones', async ({
  open,
}) => {
  const page = await withModules(await open('textarea', UNMATCHED));
  await composerIn(page).click();
  await page.keyboard.type('You never listen.');
  await mark(page, 'never');
  const marks = page.locator(`${MIRROR_NAME} mark`);
  await expect(marks).toBeVisible();
  await page.keyboard.type(' Ever.');
  await expect(marks).toBeHidden();
  await mark(page, 'never|Ever');
  await expect(marks).toHaveCount(2);
  await expect(marks.last()).toBeVisible();
  await expect(page.locator(MIRROR_NAME)).toHaveCount(1);
});

test('spans beyond the text are passed over', async ({ open }) => {
  const page = await withModules(await open('lexical', UNMATCHED));
  await composerIn(page).click();
  await page.keyboard.type('You never listen.');
  const ranges = await composerIn(page).evaluate((composer: HTMLElement) => {
    const draft = window.stillHere.readDraft(composer);
    const spans = [
      { start: 4, end: 9 },
      { start: 12, end: 99 },
      { start: -3, end: 2 },
      { start: 5, end: 5 },
    ];
    window.stillHere.markHits(composer, draft, spans, new AbortController().signal);
    return [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String));
  });
  expect(ranges).toEqual(['never']);
});
