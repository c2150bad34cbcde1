// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { generic } from '../../../lib/composer/generic';
import { readDraft } from '../../../lib/composer/read';

/** Markup as editors write it, and the text that the person sees. */
const CASES: readonly [editor: string, html: string, text: string][] = [
  ['empty', '', ''],
  ['plain', 'Hello', 'Hello'],
  ['plain, two lines', 'one<div>two</div>', 'one\ntwo'],
  ['plain, broken by <br>', 'one<br>two', 'one\ntwo'],
  ['plain, a blank line', 'one<div><br></div><div>two</div>', 'one\n\ntwo'],
  ['plain, the <br> that holds a new line open', 'one<br><br>', 'one\n'],
  ['plain, a <br> alone', '<br>', ''],
  ['lexical', '<p dir="ltr"><span data-lexical-text="true">one</span><br><span>two</span></p>', 'one\ntwo'],
  [
    'lexical, blank lines',
    '<p><span>one</span></p><p><br></p><p><br></p><p><span>two</span></p>',
    'one\n\n\ntwo',
  ],
  ['quill, empty', '<p><br></p>', ''],
  ['quill, first line blank', '<p><br></p><p>two</p>', '\ntwo'],
  ['quill, last line blank', '<p>one</p><p><br></p>', 'one\n'],
  [
    'quill, a list',
    '<ol><li data-list="bullet"><span class="ql-ui"></span>one</li><li>two</li></ol>',
    'one\ntwo',
  ],
  ['prosemirror', '<p>one</p><p>two<br class="ProseMirror-trailingBreak"></p>', 'one\ntwo'],
  [
    'prosemirror, after a mention',
    '<p>hi <span contenteditable="false" class="mention">@Robin</span><img class="ProseMirror-separator" alt=""><br class="ProseMirror-trailingBreak"></p>',
    'hi @Robin',
  ],
  ['slate, empty', '<div><span data-slate-placeholder="true">Write</span><span>\ufeff<br></span></div>', ''],
  ['roosterjs', '<div><div>one</div><div><br></div><div>two<br></div></div>', 'one\n\ntwo'],
  ['trix', '<div><!--block-->one<br><br>two</div>', 'one\n\ntwo'],
  [
    'draft-js',
    '<div><div data-block="true"><div><span><span data-text="true">one</span></span></div></div><div data-block="true"><div><span><br data-text="true"></span></div></div></div>',
    'one\n',
  ],
  ['source laid out over lines', '\n  <p>\n    one  <b>two</b>\n  </p>\n  <p>three</p>\n', 'one two\nthree'],
  ['a space between elements', '<b>one</b> <i>two</i>', 'one two'],
  ['a space before a block is not seen', 'one <div> two</div>', 'one\ntwo'],
  [
    'nested blocks make one break',
    '<div><div><div>one</div></div></div><div><div>two</div></div>',
    'one\ntwo',
  ],
  ['nested lists', '<ul><li>one<ul><li>two</li></ul></li><li>three</li></ul>', 'one\ntwo\nthree'],
  [
    'a table',
    '<table><tbody><tr><td>one</td><td>two</td></tr><tr><td>three</td></tr></tbody></table>',
    'one\ttwo\nthree',
  ],
  ['non-breaking spaces', 'you&nbsp;&nbsp;never', 'you  never'],
  ['marks without width', 'you\u200b id\u00adiot\u2060', 'you idiot'],
  ['joiners stay', '👩\u200d👧 می\u200cروم', '👩\u200d👧 می\u200cروم'],
  ['an emoji as a picture', 'so <img alt="😡" src=""> now', 'so 😡 now'],
  ['an emoji as a picture with a short name', 'so <img alt=":rage:" src="">', 'so :rage:'],
  ['an emoji as a sprite', 'so <span data-emoji="😡" class="sprite"></span>', 'so 😡'],
  ['an emoji as a sprite with a label', 'so <i role="img" aria-label="😡"></i>', 'so 😡'],
  ['an emoji hidden from screen readers', 'so <span aria-hidden="true">😡</span>', 'so 😡'],
  ['a photograph', 'look <img alt="You idiot" src=""> here', 'look here'],
  [
    'hidden parts',
    'one<span hidden>two</span><i aria-hidden="true">three</i><b style="display: none">four</b>',
    'one',
  ],
  ['what is no text', 'one<style>p {}</style><svg><title>two</title></svg><button>three</button>', 'one'],
  ['a mention', 'hi <span contenteditable="false">@<b>Robin</b></span>, no', 'hi @Robin, no'],
  ['a quoted reply', '<div>mine</div><div class="gmail_quote">theirs</div>', 'mine'],
  [
    'own words around a quoted one',
    '<div>a</div><blockquote type="cite">b<p>c</p></blockquote><div>d</div>',
    'a\nd',
  ],
];

function field(html: string): HTMLElement {
  document.body.innerHTML = `<div contenteditable="true">${html}</div>`;
  return document.body.firstElementChild as HTMLElement;
}

/** A field whose `|` is where the caret is, in a text node or, as `<!--|-->`, between nodes. */
function caretIn(html: string): HTMLElement {
  const composer = field(html);
  const walker = document.createTreeWalker(composer);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === Node.COMMENT_NODE && node.parentNode) {
      const { parentNode } = node;
      const index = [...parentNode.childNodes].indexOf(node as ChildNode);
      (node as Comment).remove();
      document.getSelection()?.collapse(parentNode, index);
      return composer;
    }
    const at = node.nodeType === Node.TEXT_NODE ? (node as Text).data.indexOf('|') : -1;
    if (at < 0) continue;
    (node as Text).deleteData(at, 1);
    document.getSelection()?.collapse(node, at);
    return composer;
  }
  throw new Error('no caret');
}

describe('readDraft', () => {
  test.each(CASES)('%s', (_, html, text) => {
    expect(readDraft(field(html), generic.notOwnWords).text).toBe(text);
  });

  test.each(CASES)('%s: every stretch has the range that shows it', (_, html) => {
    const { text, rangeOf } = readDraft(field(html), generic.notOwnWords);
    for (const { 0: word, index } of text.matchAll(/(?<!:)\b\w+/g))
      expect(
        rangeOf(index, index + word.length)
          ?.toString()
          .replace(/\u00ad/g, ''),
      ).toBe(word);
    for (const [start, end] of [
      [-1, 1],
      [0, 0],
      [0, text.length + 1],
    ] as const)
      expect(rangeOf(start, end)).toBe(null);
  });

  test('where white space is kept, a line feed breaks the line unless it is the last', () => {
    const kept = (html: string) => {
      const composer = field(html);
      composer.style.whiteSpace = 'pre-wrap';
      return readDraft(composer, []);
    };
    expect(kept('<div><span>a  b \nc\n\n</span></div>').text).toBe('a  b \nc\n');
    expect(kept('<div>a\n</div><div>b</div>').text).toBe('a\nb');
    expect(kept('one\ntwo').rangeOf(2, 5)?.toString()).toBe('e\nt');
  });

  test.each([
    ['<p>\ufeffone</p><p>tw|o</p>', 6],
    ['|one', 0],
    ['one|', 3],
    ['one<!--|-->', 3],
    ['<!--|-->', 0],
    ['<p>one</p><p><!--|--><br></p>', 4],
    ['<p>one</p><p><!--|--><br></p><p>two</p>', 4],
    ['<p>one<!--|--></p><p>two</p>', 3],
    ['<p>one|</p><p>two</p>', 3],
    ['<p>one</p><p>|two</p>', 4],
    ['one<br><!--|--><br>', 4],
    ['one<br><!--|-->two', 4],
    ['one |<b>two</b>', 4],
    ['one| <b>two</b>', 3],
    ['<p>one |</p><p>two</p>', 3],
    ['you\u200b|\u200b never', 3],
    ['so <img alt="😡" src=""><!--|--> now', 5],
    ['one<span hidden>t|wo</span>', null],
    ['<div>mine</div><div class="gmail_quote">the|irs</div>', null],
  ])('the caret in %s', (html, caret) => {
    expect(readDraft(caretIn(html), generic.notOwnWords).caret).toBe(caret);
  });

  test('no caret while something is selected, or elsewhere', () => {
    const composer = field('one two');
    document.getSelection()?.selectAllChildren(composer);
    expect(readDraft(composer, []).caret).toBe(null);
    document.body.append('outside');
    document.getSelection()?.collapse(document.body.lastChild, 2);
    expect(readDraft(composer, []).caret).toBe(null);
  });

  test('a stretch across blocks, pictures and breaks', () => {
    const { text, rangeOf } = readDraft(field('<p>a<img alt="😡" src="">b</p><p>c<br>d</p>'), []);
    expect(text).toBe('a😡b\nc\nd');
    expect(rangeOf(1, 3)?.cloneContents().firstElementChild?.localName).toBe('img');
    expect(rangeOf(3, 8)?.toString()).toBe('bcd');
    expect(rangeOf(4, 6)?.toString()).toBe('c');
  });

  test('a composer that holds something else by now has no ranges', () => {
    const composer = field('<p>one</p>');
    const before = readDraft(composer, []);
    const asked = readDraft(composer, []);
    expect(asked.rangeOf(0, 3)).not.toBe(null);
    composer.innerHTML = '<p>two</p>';
    expect(before.rangeOf(0, 3)).toBe(null);
    expect(asked.rangeOf(0, 3)).toBe(null);
  });

  test('a plain field', () => {
    document.body.innerHTML = '<textarea>one\u00a0two</textarea>';
    const composer = document.body.firstElementChild as HTMLTextAreaElement;
    composer.setSelectionRange(3, 3);
    const { text, caret, rangeOf } = readDraft(composer, []);
    expect([text, caret, rangeOf(0, 3)]).toEqual(['one two', 3, null]);
    composer.setSelectionRange(1, 3);
    expect(readDraft(composer, []).caret).toBe(null);
  });
});
