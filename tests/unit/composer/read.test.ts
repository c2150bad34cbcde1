// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { generic } from '../../../lib/composer/generic';
import { readDraft } from '../../../lib/composer/read';

/** Markup as editors write it, and the text that the person sees. */
const CASES: readonly [editor: string, html: string, text: string][] = [
  ['plain', 'Hello', 'Hello'],
  ['plain, two lines', 'one<div>two</div>', 'one\ntwo'],
  ['plain, broken by <br>', 'one<br>two', 'one\ntwo'],
  ['lexical', '<p dir="ltr"><span data-lexical-text="true">one</span><br><span>two</span></p>', 'one\ntwo'],
  ['quill, empty', '<p><br></p>', ''],
  ['prosemirror', '<p>one</p><p>two<br class="ProseMirror-trailingBreak"></p>', 'one\ntwo'],
  ['slate, empty', '<div><span data-slate-placeholder="true">Write</span><span>\ufeff<br></span></div>', ''],
  ['non-breaking spaces', 'you&nbsp;&nbsp;never', 'you  never'],
  ['an emoji as a picture', 'so <img alt="😡" src=""> now', 'so 😡 now'],
  ['a quoted reply', '<div>mine</div><div class="gmail_quote">theirs</div>', 'mine\n'],
];

function field(html: string): HTMLElement {
  document.body.innerHTML = `<div contenteditable="true">${html}</div>`;
  return document.body.firstElementChild as HTMLElement;
}

describe('readDraft', () => {
  test.each(CASES)('%s', (_, html, text) => {
    expect(readDraft(field(html), generic.notOwnWords).text).toBe(text);
  });

  test('the caret as an offset in the text, across lines and invisible marks', () => {
    const composer = field('<p>\ufeffone</p><p>two</p>');
    const second = composer.lastElementChild?.firstChild;
    if (!second) throw new Error('no second line');
    document.getSelection()?.collapse(second, 2);
    expect(readDraft(composer, [])).toEqual({ text: 'one\ntwo', caret: 6 });
  });

  test('a plain field', () => {
    document.body.innerHTML = '<textarea>one two</textarea>';
    const composer = document.body.firstElementChild as HTMLTextAreaElement;
    composer.setSelectionRange(3, 3);
    expect(readDraft(composer, [])).toEqual({ text: 'one two', caret: 3 });
    composer.setSelectionRange(1, 3);
    expect(readDraft(composer, []).caret).toBe(null);
  });
});
