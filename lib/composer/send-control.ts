import type { SendKey, SiteAdapter } from './adapter';
import { parentAcrossFrames, parentAcrossShadow } from './tree';

/** How far inside its control a press may begin (an icon's path in a button), in levels. */
const CONTROL_DEPTH = 6;

const BUTTON = 'button, [role="button"], input[type="submit"], input[type="image"]';

/** Attributes that programmers, not translators, write. */
const CODE_ATTRIBUTES = [
  'data-testid',
  'data-test-id',
  'data-qa',
  'data-tid',
  'data-icon',
  'data-action',
  'id',
  'name',
  'class',
];

/** "send" or "submit" as a part of such a name: `btn-send`, `sendButton`, `composer:send`; not `sender`, `resend`, `sendLater`. */
const SEND_NAME =
  /(?:^|[^a-z])(?:send|submit)(?![a-z])|(?:Send|Submit)(?![a-z])|(?:^|[^a-z])(?:send|submit)(?=Button|Btn|Message|Icon)/;
const NOT_SEND_NAME = /schedul|later|resend|menu|option|dropdown|arrow|archive|toggle/i;

/**
 * The send control that a press at `origin` would work, or null. By the site's selectors, else a submit button of the composer's
 * form, else by names in code; never by a label in a human language.
 */
export function sendControlAt(adapter: SiteAdapter, origin: Element, composer: HTMLElement): Element | null {
  let node: Element | null = origin;
  for (let level = 0; node && level < CONTROL_DEPTH; level++, node = parentAcrossFrames(node)) {
    if (node === composer || node.contains(composer)) return null;
    if (matches(node, adapter.notSend)) return null;
    const hinted = matches(node, adapter.sendControls);
    if (!hinted && !node.matches(BUTTON)) continue;
    return (hinted || isGenericSend(node, composer)) && isBeside(node, composer) ? node : null;
  }
  return null;
}

/** The keys that send from this composer. */
export function sendKeysIn(adapter: SiteAdapter, composer: HTMLElement): readonly SendKey[] {
  const breaksLine = matches(composer, adapter.enterBreaksLine);
  return breaksLine ? adapter.sendKeys.filter((key) => key !== 'Enter') : adapter.sendKeys;
}

function matches(node: Element, selectors: readonly string[]): boolean {
  return selectors.length > 0 && node.matches(selectors.join());
}

/** A control in a dialog or form belongs to the composer in there: of two mail windows, each sends its own. */
function isBeside(control: Element, composer: HTMLElement): boolean {
  const around = control.closest('dialog, [role="dialog"], form');
  if (!around) return true;
  for (let node: Element | null = composer; node; node = parentAcrossFrames(node))
    if (node === around) return true;
  return false;
}

function isGenericSend(button: Element, composer: HTMLElement): boolean {
  const popup = button.getAttribute('aria-haspopup');
  if (popup !== null && popup !== 'false') return false;
  if (isSubmitOf(button, formAround(composer))) return true;
  const names = [button, ...button.querySelectorAll('[data-icon], [data-testid]')].flatMap((node) =>
    CODE_ATTRIBUTES.map((attribute) => node.getAttribute(attribute) ?? ''),
  );
  return names.some((name) => SEND_NAME.test(name)) && !names.some((name) => NOT_SEND_NAME.test(name));
}

function isSubmitOf(button: Element, form: HTMLFormElement | null): boolean {
  if (!form || (button as HTMLButtonElement).form !== form) return false;
  return ['submit', 'image'].includes((button as HTMLButtonElement).type);
}

/** The form that a composer is in, also when its field is in a shadow root of its own. */
function formAround(composer: Element): HTMLFormElement | null {
  for (let node: Element | null = composer; node; node = parentAcrossShadow(node)) {
    if (node.localName === 'form') return node as HTMLFormElement;
  }
  return null;
}
