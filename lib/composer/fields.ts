import { frameOf } from './tree';

const TEXT_INPUT_TYPES = new Set(['', 'text']);
const NOT_A_COMPOSER_ROLE = new Set(['combobox', 'searchbox', 'spinbutton']);

/** Code editors, which are textboxes too. Hints of mid 2026, not seen by us: CodeMirror 5 and 6, Monaco, Ace. */
const CODE_EDITOR = '.cm-editor, .CodeMirror, .monaco-editor, .ace_editor';

type PlainField = HTMLTextAreaElement | HTMLInputElement;

/** A textarea or one-line input: something that holds its text as `value`. Elements of any frame. */
export function isPlainField(node: Element): node is PlainField {
  return node.localName === 'textarea' || node.localName === 'input';
}

/** An element that a person could be writing a message in, by standard attributes alone. */
export function isComposer(node: HTMLElement): boolean {
  return canBeWrittenIn(node) && !hasForeignRole(node) && !node.closest(CODE_EDITOR) && isMessageLike(node);
}

/** A field for text that is neither read-only nor secret. What a site's own selectors claim must still be this. */
export function canBeWrittenIn(node: HTMLElement): boolean {
  if (isPlainField(node)) {
    if (node.readOnly || node.disabled) return false;
    return node.localName === 'textarea' || TEXT_INPUT_TYPES.has(node.type);
  }
  return (
    isEditingHost(node) &&
    node.getAttribute('aria-readonly') !== 'true' &&
    node.getAttribute('aria-disabled') !== 'true'
  );
}

/** One-line inputs are names, codes and searches far more often than messages: only a declared textbox counts. */
function isMessageLike(node: HTMLElement): boolean {
  return node.localName !== 'input' || node.getAttribute('role') === 'textbox';
}

/** The outermost editable element: the one that carries the attribute, or the body of a frame that is edited as a whole. */
function isEditingHost(node: HTMLElement): boolean {
  if (node.ownerDocument.designMode === 'on')
    return node === node.ownerDocument.body && frameOf(node) !== null;
  return node.isContentEditable && !node.parentElement?.isContentEditable;
}

function hasForeignRole(node: Element): boolean {
  return (
    NOT_A_COMPOSER_ROLE.has(node.getAttribute('role') ?? '') ||
    node.getAttribute('aria-autocomplete') === 'both'
  );
}
