import { describe, expect, test } from 'vitest';
import { type KeyPress, sendKeyOf, worksButton } from '../../../lib/guard/keys';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  keyCode: 13,
  shiftKey: false,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  isComposing: false,
  ...more,
});

describe('sendKeyOf', () => {
  test.each([
    ['Enter', press('Enter'), 'Enter'],
    ['Ctrl+Enter', press('Enter', { ctrlKey: true }), 'Mod+Enter'],
    ['Cmd+Enter', press('Enter', { metaKey: true }), 'Mod+Enter'],
    ['Shift+Enter', press('Enter', { shiftKey: true }), null],
    ['Ctrl+Shift+Enter', press('Enter', { ctrlKey: true, shiftKey: true }), null],
    ['Alt+Enter', press('Enter', { altKey: true }), null],
    ['Enter while composing', press('Enter', { isComposing: true }), null],
    ['Enter of an input method', press('Enter', { keyCode: 229 }), null],
    ['a letter', press('a', { keyCode: 65 }), null],
  ] as const)('%s', (_, event, key) => {
    expect(sendKeyOf(event)).toBe(key);
  });
});

test('Space and Enter work a button, not with modifiers', () => {
  expect(
    [press(' '), press('Enter'), press('Enter', { ctrlKey: true }), press('x')].map(worksButton),
  ).toEqual([true, true, false, false]);
});
