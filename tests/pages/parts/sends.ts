// What every test page has in common: what was sent is counted in the top page's `window.sent`, also from frames.

declare global {
  interface Window {
    sent: string[];
  }
}

const top = window.top ?? window;
top.sent ??= [];

/** Keys that send; without them Enter does what the editor makes of it. */
export type SendKey = 'Enter' | 'Mod+Enter';

/** What a real editor gives to its page. */
export interface Editor {
  /** The text in it. */
  readonly read: () => string;
  /** Empties it, through the editor's own interface. */
  readonly empty: () => void;
}

/** Puts a real editor into `place`. Keys that `sendsOn` claims are for `send`, and the editor must not see to them. */
export type MakeEditor = (
  place: HTMLElement,
  sendsOn: (event: KeyboardEvent) => boolean,
  send: () => void,
) => Editor;

/** Answers what sends: counts the text and empties the editor; nothing at all when it is empty. */
export function sends(
  read: Editor['read'],
  empty: Editor['empty'],
  then?: (text: string) => void,
): () => void {
  return () => {
    const text = read().replaceAll('\u00a0', ' ').trim();
    if (text === '') return;
    top.sent.push(text);
    empty();
    then?.(text);
  };
}

/** A real editor in `place` that sends on `keys`. Answers what sends. */
export function compose(make: MakeEditor, place: HTMLElement, keys: readonly SendKey[]): () => void {
  let send = () => {};
  const { read, empty } = make(
    place,
    (event) => keys.some((key) => isKey(key, event)),
    () => send(),
  );
  send = sends(read, empty);
  return send;
}

function isKey(key: SendKey, event: KeyboardEvent): boolean {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return false;
  return (event.ctrlKey || event.metaKey) === (key === 'Mod+Enter');
}

/** Calls `send` on the keys that send, before the editor sees them. For editors that leave keys to the page. */
export function onSendKeys(
  field: HTMLElement,
  sendsOn: (event: KeyboardEvent) => boolean,
  send: () => void,
): void {
  field.addEventListener(
    'keydown',
    (event) => {
      if (!sendsOn(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      send();
    },
    { capture: true },
  );
}

/** Makes an element work as a button: by click, and by Enter and Space where it is none to the browser. */
export function control(element: Element | null | undefined, press: () => void): void {
  if (!element) throw new Error('the page has no such control');
  element.addEventListener('click', press);
  if (element.localName === 'button') return;
  element.setAttribute('tabindex', '0');
  element.addEventListener('keydown', (event) => {
    const { key } = event as KeyboardEvent;
    if (key !== 'Enter' && key !== ' ') return;
    event.preventDefault();
    press();
  });
}

/** The first element of a page that a selector finds. Throws when there is none. */
export function part<T extends HTMLElement = HTMLElement>(
  selector: string,
  within: ParentNode = document,
): T {
  const found = within.querySelector<T>(selector);
  if (!found) throw new Error(`the page has no ${selector}`);
  return found;
}

/** Fills the page: what is in it, and the look that all site pages share. */
export function page(markup: string, into: Document = document): void {
  const style = into.createElement('style');
  style.textContent = `
    * { box-sizing: border-box; }
    body { margin: 0; font: 15px/1.45 sans-serif; }
    [contenteditable]:focus, textarea:focus { outline: none; }
    [contenteditable], textarea { width: 100%; min-height: 44px; padding: 8px; border: 1px solid #999; }
    p { margin: 0; }
    .chat { display: grid; grid-template-rows: 1fr auto; height: 100vh; }
    .chat-row { display: flex; gap: 8px; align-items: end; padding: 16px; }
    .chat-row > .field { flex: 1; min-width: 0; }
    .mail { position: fixed; right: 60px; bottom: 0; width: 620px; padding: 8px; border: 1px solid #ccc; background: #fff; }
    .mail input { display: block; width: 100%; }
    .mail .body { height: 220px; overflow: auto; }
    .mail .bar { display: flex; gap: 8px; padding: 8px 0; }
    [role=button] { padding: 4px 8px; border: 1px solid #999; cursor: pointer; }`;
  into.head.append(style);
  into.body.innerHTML = markup;
}

/** A reply's quote, as mail composers put it under what is being written. `words` are the other's. */
export const QUOTED = 'You are a hateful idiot and I despise you.';
