import type { SiteAdapter } from './adapter';
import { parentAcrossShadow } from './tree';

const TEXT_INPUT_TYPES = new Set(['', 'text']);
const NOT_A_COMPOSER_ROLE = new Set(['combobox', 'searchbox', 'spinbutton']);

/** Code editors, which are textboxes too. Last seen 2026-11: CodeMirror 5 and 6, Monaco, Ace. */
const CODE_EDITOR = '.cm-editor, .CodeMirror, .monaco-editor, .ace_editor';

/** How far outwards from the composer its send control may be, in levels. */
const ROW_LEVELS = 5;

/** How much taller than the composer, in CSS pixels, the row of its controls may be. */
const ROW_EXTRA_HEIGHT = 160;

/** Works on any page from standard attributes and structure alone. */
export const generic: SiteAdapter = {
  id: 'generic',
  hosts: [],
  sendKeys: ['Enter', 'Ctrl+Enter'],
  // Last seen 2026-11: quoted replies of Gmail, Apple Mail and Outlook; Gmail's signature;
  // Slate's placeholder, which it keeps inside its editor.
  notOwnWords: [
    '[data-slate-placeholder]',
    'blockquote[type=cite]',
    '.gmail_quote',
    '#divRplyFwdMsg',
    '.gmail_signature',
  ],

  findComposer(from) {
    for (let node: Element | null = from; node; node = parentAcrossShadow(node)) {
      if (!(node instanceof HTMLElement)) continue;
      if (isPlainField(node)) return isTextComposer(node) ? node : null;
      if (isEditingHost(node)) return isRichComposer(node) ? node : null;
    }
    return null;
  },

  controlsNear(composer) {
    const limit = composer.getBoundingClientRect().height + ROW_EXTRA_HEIGHT;
    let row: Element = composer;
    for (let level = 0; level < ROW_LEVELS; level++) {
      const outer = parentAcrossShadow(row);
      if (!outer || outer === outer.ownerDocument.body || outer.getBoundingClientRect().height > limit) break;
      row = outer;
    }
    return [...row.querySelectorAll('button, [role="button"], input[type="submit"]')];
  },
};

/** A textarea or one-line input: something that holds its text as `value`. */
export function isPlainField(node: Element): node is HTMLTextAreaElement | HTMLInputElement {
  return node instanceof HTMLTextAreaElement || node instanceof HTMLInputElement;
}

function isTextComposer(field: HTMLTextAreaElement | HTMLInputElement): boolean {
  if (field.readOnly || field.disabled || hasForeignRole(field)) return false;
  if (field.closest(CODE_EDITOR)) return false;
  if (field instanceof HTMLTextAreaElement) return true;
  // One-line inputs are names, codes and searches far more often than messages: only a declared textbox counts.
  return TEXT_INPUT_TYPES.has(field.type) && field.getAttribute('role') === 'textbox';
}

/** The outermost editable element of its kind: the one that carries the attribute, with no editable parent. */
function isEditingHost(node: HTMLElement): boolean {
  return node.isContentEditable && !node.parentElement?.isContentEditable;
}

function isRichComposer(host: HTMLElement): boolean {
  return (
    host.getAttribute('aria-readonly') !== 'true' &&
    host.getAttribute('aria-disabled') !== 'true' &&
    !hasForeignRole(host) &&
    !host.closest(CODE_EDITOR)
  );
}

function hasForeignRole(node: Element): boolean {
  return (
    NOT_A_COMPOSER_ROLE.has(node.getAttribute('role') ?? '') ||
    node.getAttribute('aria-autocomplete') === 'both'
  );
}
