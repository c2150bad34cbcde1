// One composer in whatever layout it is told to take: for where the card goes.
import { HOST_NAME } from '../../lib/overlay/mount';

/** A box in CSS pixels of the window. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A page around a composer. */
export interface Layout {
  readonly composer: Box;
  /** How often the draft says the same. */
  readonly times: number;
  /** The composer is as high as its text, up to its height. */
  readonly grows: boolean;
  readonly send: 'after' | 'below' | 'in-corner';
  /** Heights of the bars that stick to the window's top and bottom. */
  readonly bars: readonly [top: number, bottom: number];
  /** The size of the list of suggestions that is open, and whether it stands above the composer. */
  readonly list: { readonly width: number; readonly height: number; readonly above: boolean } | null;
  /** How far the composer is scrolled out of the box around it, in CSS pixels; null where nothing scrolls. */
  readonly scrolled: number | null;
}

/** What is where, as far as it can be seen. */
export interface Found {
  /** Null while no card is up. */
  readonly card: Box | null;
  readonly text: readonly Box[];
  readonly caret: readonly Box[];
  readonly send: readonly Box[];
  readonly list: readonly Box[];
}

const SEND = { width: 56, height: 32 };

const style = document.createElement('style');
style.textContent = `
  body { margin: 0; height: 300vh; font: 15px/1.45 sans-serif; }
  #scroller, #row, #field, #send, ul, .bar { position: fixed; box-sizing: border-box; margin: 0; }
  #scroller { overflow: hidden scroll; scrollbar-width: none; background: #eee; }
  #scroller #row { position: absolute; }
  #scroller::after { content: ''; display: block; height: 3000px; }
  #field, #send { position: absolute; }
  #field { padding: 8px; border: 1px solid #999; overflow: auto; resize: none; outline: none; font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; }
  #send { width: ${SEND.width}px; height: ${SEND.height}px; padding: 0; }
  ul { padding: 0; border: 1px solid #999; background: #ffc; }
  .bar { left: 0; right: 0; background: #def; }`;
document.head.append(style);

const make = <Name extends keyof HTMLElementTagNameMap>(name: Name, props: object) =>
  Object.assign(document.createElement(name), props);

const plain = location.hash === '#plain';
const field = plain
  ? make('textarea', { id: 'field' })
  : make('div', { id: 'field', contentEditable: 'true', role: 'textbox' });
const send = make('button', { id: 'send', textContent: 'Send' });
const list = make('ul', { role: 'listbox', hidden: true, innerHTML: '<li role="option">Robin</li>' });
const row = make('div', { id: 'row' });
const scroller = make('div', { id: 'scroller' });
const bars = [make('div', { className: 'bar' }), make('div', { className: 'bar' })] as const;
row.append(field, send);
document.body.append(scroller, row, list, ...bars);

function put(element: HTMLElement, box: Partial<Box>) {
  const { x = 0, y = 0, width, height } = box;
  Object.assign(element.style, { left: `${x}px`, top: `${y}px` });
  if (width !== undefined) element.style.width = `${width}px`;
  if (height !== undefined) element.style.height = `${height}px`;
}

function write(text: string) {
  if (field instanceof HTMLTextAreaElement) field.value = text;
  else {
    field.textContent = text;
    getSelection()?.selectAllChildren(field);
    getSelection()?.collapseToEnd();
  }
  field.scrollTop = field.scrollHeight;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** Takes a layout. `draft` is what is written, once. */
function arrange(layout: Layout, draft: string) {
  const { composer, times, grows, list: suggestions, scrolled } = layout;
  bars[0].style.cssText = `top: 0; height: ${layout.bars[0]}px`;
  bars[1].style.cssText = `bottom: 0; height: ${layout.bars[1]}px`;
  const home = scrolled === null ? document.body : scroller;
  // Moving the field would take its focus.
  if (row.parentElement !== home) {
    home.append(row);
    field.focus({ preventScroll: true });
  }
  put(field, { width: composer.width, height: composer.height });
  write(draft.repeat(times));
  if (grows) {
    field.style.height = 'auto';
    field.style.height = `${Math.min(composer.height, field.scrollHeight + 2)}px`;
  }
  const height = field.offsetHeight;
  const y = composer.y + composer.height - height;
  const sends = {
    after: { x: composer.width + 8, y: height - SEND.height },
    below: { x: 0, y: height + 8 },
    'in-corner': { x: composer.width - SEND.width - 8, y: height - SEND.height - 8 },
  }[layout.send];
  put(send, sends);
  const size = {
    width: Math.max(composer.width, sends.x + SEND.width),
    height: Math.max(height, sends.y + SEND.height),
  };
  if (scrolled === null) put(row, { x: composer.x, y, ...size });
  else {
    put(scroller, { x: composer.x, y, ...size });
    put(row, { x: 0, y: 200 - scrolled, ...size });
    scroller.scrollTop = 200;
  }
  list.hidden = !suggestions;
  if (suggestions)
    put(list, {
      x: composer.x,
      y: suggestions.above ? y - suggestions.height - 4 : y - (scrolled ?? 0) + height + 4,
      width: suggestions.width,
      height: suggestions.height,
    });
}

function seen(box: Box, ...within: Element[]): Box[] {
  let { x, y } = box;
  let right = x + box.width;
  let bottom = y + box.height;
  for (const rect of [
    ...within.map((each) => each.getBoundingClientRect()),
    new DOMRect(0, 0, innerWidth, innerHeight),
  ]) {
    x = Math.max(x, rect.left);
    y = Math.max(y, rect.top);
    right = Math.min(right, rect.right);
    bottom = Math.min(bottom, rect.bottom);
  }
  return right > x && bottom > y ? [{ x, y, width: right - x, height: bottom - y }] : [];
}

/** Where everything is. Of a textarea nobody can tell where its text is: all of it counts. */
function find(): Found {
  const frame = document.querySelector(HOST_NAME)?.shadowRoot?.querySelector('.frame');
  const around = scroller.contains(row) ? [scroller] : [];
  const range = document.createRange();
  range.selectNodeContents(field);
  const lines = plain ? [field.getBoundingClientRect()] : [...range.getClientRects()];
  range.collapse(false);
  const [caret] = plain ? [] : range.getClientRects();
  const card = frame?.getBoundingClientRect();
  return {
    card: card ? { x: card.x, y: card.y, width: card.width, height: card.height } : null,
    text: lines.flatMap((line) => seen(line, field, ...around)),
    caret: caret ? seen({ x: caret.x, y: caret.y, width: 1, height: caret.height }, field, ...around) : [],
    send: seen(send.getBoundingClientRect(), ...around),
    list: list.hidden ? [] : seen(list.getBoundingClientRect()),
  };
}

declare global {
  interface Window {
    arrange: typeof arrange;
    find(): Found;
  }
}

Object.assign(window, { arrange, find });
