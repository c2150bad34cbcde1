// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { findComposer } from '../../../lib/composer/find';
import { generic } from '../../../lib/composer/generic';
import { sites } from '../../../lib/composer/sites';

/** The composer that is found from the element marked `from`, as the value of its `data-is`; null when there is none. */
function foundIn(markup: string, adapter = generic): string | null {
  document.body.innerHTML = markup;
  const from = document.querySelector('[data-from]');
  if (!from) throw new Error('nothing to begin at');
  return findComposer(adapter, from)?.dataset.is ?? null;
}

describe('findComposer', () => {
  test.each([
    ['a textarea', '<textarea data-is="it" data-from></textarea>'],
    ['a rich field', '<div data-is="it" data-from contenteditable="true"></div>'],
    ['plain text only', '<div data-is="it" data-from contenteditable="plaintext-only"></div>'],
    ['from inside', '<div data-is="it" contenteditable="true"><p><b data-from>x</b></p></div>'],
    [
      'the outermost of two',
      '<div data-is="it" contenteditable="true"><p contenteditable="true" data-from>x</p></div>',
    ],
    ['a one-line textbox', '<input role="textbox" data-is="it" data-from>'],
    [
      'with a list for mentions',
      '<div data-is="it" data-from contenteditable="true" role="textbox" aria-autocomplete="list"></div>',
    ],
  ])('%s', (_, markup) => {
    expect(foundIn(markup)).toBe('it');
  });

  test.each([
    ['a password', '<input type="password" role="textbox" data-from>'],
    ['a search', '<input type="search" role="textbox" data-from>'],
    ['an address', '<input type="email" role="textbox" data-from>'],
    ['a number', '<input type="number" role="textbox" data-from>'],
    ['a web address', '<input type="url" role="textbox" data-from>'],
    ['a one-line field', '<input type="text" data-from>'],
    ['a combobox', '<div role="combobox" contenteditable="true" data-from></div>'],
    ['a search box', '<textarea role="searchbox" data-from></textarea>'],
    ['completion in place', '<div contenteditable="true" aria-autocomplete="both" data-from></div>'],
    ['read-only', '<textarea readonly data-from></textarea>'],
    ['disabled', '<textarea disabled data-from></textarea>'],
    ['said to be read-only', '<div contenteditable="true" aria-readonly="true" data-from></div>'],
    ['said to be disabled', '<div contenteditable="true" aria-disabled="true" data-from></div>'],
    ['code', '<div class="cm-editor"><div contenteditable="true" data-from></div></div>'],
    ['code in a textarea', '<div class="monaco-editor"><textarea data-from></textarea></div>'],
    ['not editable', '<div contenteditable="false" data-from></div>'],
    ['a button', '<button data-from>Send</button>'],
  ])('not: %s', (_, markup) => {
    expect(foundIn(markup)).toBe(null);
  });

  test('through nested open shadow roots', () => {
    document.body.innerHTML = '<div data-is="it" contenteditable="true"><x-a></x-a></div>';
    const outer = document.querySelector('x-a')?.attachShadow({ mode: 'open' });
    if (!outer) throw new Error('no shadow root');
    outer.innerHTML = '<b></b>';
    const inside = outer.querySelector('b');
    expect(inside && findComposer(generic, inside)?.dataset.is).toBe('it');
  });

  const whatsapp = sites.find(({ id }) => id === 'whatsapp') ?? generic;

  test('a site may claim what looks like something else', () => {
    const field =
      '<div role="combobox" contenteditable="true" data-lexical-editor="true" data-is="it" data-from></div>';
    expect(foundIn(field)).toBe(null);
    expect(foundIn(field, whatsapp)).toBe('it');
  });

  test('but nothing that is secret or cannot be written in', () => {
    for (const attributes of ['type="password"', 'readonly', 'disabled'])
      expect(foundIn(`<input data-lexical-editor ${attributes} data-is="it" data-from>`, whatsapp)).toBe(
        null,
      );
    expect(
      foundIn(
        '<div data-lexical-editor aria-readonly="true" contenteditable="true" data-is="it" data-from></div>',
        whatsapp,
      ),
    ).toBe(null);
  });
});
