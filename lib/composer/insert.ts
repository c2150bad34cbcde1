import { canBeWrittenIn, isPlainField } from './fields';
import { hasSelection, holdsFocus, putCaret } from './place-held';
import { readDraft, selectionIn } from './read';

/** How many frames an editor may take to show what was put in. */
const FRAMES = 4;

/** How long a frame may take, in milliseconds, before it is not waited for: a page that is not seen draws none. */
const FRAME_MS = 50;

/**
 * Puts a line in at the caret, or at the end where there is none, the way the editor takes in what is typed, so that one undo
 * takes it back. A space is added where it would touch a word; what is selected stays. `line` is one line, not empty.
 *
 * Resolves to whether the composer holds it, read back; where it does not, the composer is as it was.
 */
export async function insertText(composer: HTMLElement, line: string): Promise<boolean> {
  if (!composer.isConnected || !canBeWrittenIn(composer)) return false;
  return isPlainField(composer) ? insertPlain(composer, line) : insertRich(composer, line);
}

async function insertPlain(field: HTMLTextAreaElement | HTMLInputElement, line: string): Promise<boolean> {
  const before = field.value;
  const at = field.selectionEnd ?? before.length;
  const text = spaced(before, at, line);
  const after = before.slice(0, at) + text + before.slice(at);
  if (field.maxLength >= 0 && after.length > field.maxLength) return false;
  field.focus({ preventScroll: true });
  field.setSelectionRange(at, at);
  field.ownerDocument.execCommand('insertText', false, text);
  if (field.value === before) {
    field.setRangeText(text, at, at, 'end');
    field.dispatchEvent(
      new InputEvent('input', { inputType: 'insertText', data: text, bubbles: true, composed: true }),
    );
  }
  await nextFrame(field);
  if (field.value === after) return true;
  if (field.value !== before) field.ownerDocument.execCommand('undo');
  return false;
}

async function insertRich(composer: HTMLElement, line: string): Promise<boolean> {
  const read = () => readDraft(composer, []);
  const place = hasSelection(composer) ? 'caret' : 'end';
  composer.focus({ preventScroll: true });
  // Editors may put the selection back where they had it; and they learn of a caret from an event that comes later.
  await nextFrame(composer);
  putCaret(composer, place);
  await nextFrame(composer);
  if (!holdsFocus(composer)) return false;
  const { text: before, caret } = read();
  const text = spaced(before, caret ?? before.length, line);
  for (const way of waysFor(composer)) {
    if (!(await way(composer, text))) continue;
    for (let frame = 0; frame < FRAMES; frame++) {
      await nextFrame(composer);
      if (isInserted(before, read().text, line)) break;
    }
    // Some editors show what was put in and take it out again, since they know nothing of it.
    await nextFrame(composer);
    const now = read().text;
    if (isInserted(before, now, line)) return true;
    if (bare(now) !== bare(before)) {
      composer.ownerDocument.execCommand('undo');
      return false;
    }
  }
  return false;
}

/** A try to put text in; false when nothing came of it, and nothing needs to be waited for. */
type Way = (composer: HTMLElement, text: string) => boolean | Promise<boolean>;

/**
 * The ways, the best first. What is pasted is an undo of its own in most editors, and safe in those that lose track of what
 * the browser puts in (Draft.js breaks). Slate makes one undo of what is pasted and what was typed before.
 */
function waysFor(composer: HTMLElement): readonly Way[] {
  return isSlate(composer) ? [announced, commanded, pasted] : [pasted, announced, commanded];
}

function isSlate(composer: HTMLElement): boolean {
  return composer.hasAttribute('data-slate-editor');
}

function commanded(composer: HTMLElement, text: string): boolean {
  return composer.ownerDocument.execCommand('insertText', false, text);
}

/**
 * Editors that keep the text themselves take it from the event that announces an input, and cancel that. The browser does not
 * announce what a script puts in, and they would lose track of it.
 */
async function announced(composer: HTMLElement, data: string): Promise<boolean> {
  const range = caretRange(composer);
  if (!range) return false;
  const announce = (inputType: string, text: string | null) =>
    !composer.dispatchEvent(
      new InputEvent('beforeinput', {
        inputType,
        data: text,
        targetRanges: [new StaticRange(range)],
        bubbles: true,
        cancelable: true,
        composed: true,
      }),
    );
  const { startContainer: node, startOffset: offset } = range;
  const typed = node.nodeType === Node.TEXT_NODE ? (node as Text).data.charAt(offset - 1) : '';
  // Slate makes one undo of all that is typed in a row, however long ago. Typing over the last character begins another one;
  // it must be selected first, and on its own, or Slate takes both for one action.
  if (!isSlate(composer) || !/[\w.,!?; ]/.test(typed)) return announce('insertText', data);
  range.setStart(node, offset - 1);
  announce('', null);
  await nextFrame(composer);
  return announce('insertText', typed + data);
}

function pasted(composer: HTMLElement, text: string): boolean {
  const clipboardData = new DataTransfer();
  // Where white space collapses, editors drop the space at the edge of what is pasted (Squire) unless it is a firm one.
  const collapses = getComputedStyle(composer).whiteSpace === 'normal';
  clipboardData.setData('text/plain', collapses ? text.replace(/^ | $/g, '\u00a0') : text);
  return !composer.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }),
  );
}

function caretRange(composer: HTMLElement): Range | null {
  const selection = selectionIn(composer);
  if (!selection?.focusNode) return null;
  const range = composer.ownerDocument.createRange();
  range.setStart(selection.focusNode, selection.focusOffset);
  return range;
}

/** The line with a space on each side where it would touch something else. */
function spaced(text: string, at: number, line: string): string {
  const before = /\S$/.test(text.slice(0, at)) ? ' ' : '';
  const after = /^\S/.test(text.slice(at)) ? ' ' : '';
  return before + line + after;
}

/** Whether `after` is `before` with the line in it. Editors are free in how they keep white space. */
function isInserted(before: string, after: string, line: string): boolean {
  const [was, is, put] = [bare(before), bare(after), bare(line)];
  for (let at = is.indexOf(put); at >= 0; at = is.indexOf(put, at + 1))
    if (is.slice(0, at) + is.slice(at + put.length) === was) return true;
  return false;
}

function bare(text: string): string {
  return text.replace(/\s+/g, '');
}

function nextFrame(node: Node): Promise<unknown> {
  return Promise.race([
    new Promise((done) => node.ownerDocument?.defaultView?.requestAnimationFrame(done)),
    new Promise((done) => setTimeout(done, FRAME_MS)),
  ]);
}
