// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { openDoorway } from '../../../lib/doorway/doorway';

let life = new AbortController();

afterEach(() => {
  life.abort();
  life = new AbortController();
  document.body.innerHTML = '';
  vi.restoreAllMocks();
});

function fieldIn(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body.firstElementChild as HTMLElement;
}

test.each([
  ['<textarea></textarea>', 1],
  ['<div contenteditable="true"></div>', 1],
  ['<button></button>', 0],
])('asks for the companion when somebody is about to write: %s', (html, times) => {
  const need = vi.fn(async () => {});
  openDoorway(window, need, () => true, life.signal);
  fieldIn(html).dispatchEvent(new Event('focusin', { bubbles: true }));
  expect(need).toHaveBeenCalledTimes(times);
});

test('asks once at a time: again only when nobody came', async () => {
  let answer = () => {};
  const need = vi.fn(
    () =>
      new Promise<void>((resolve) => {
        answer = resolve;
      }),
  );
  openDoorway(window, need, () => true, life.signal);
  const field = fieldIn('<textarea></textarea>');
  const type = () => field.dispatchEvent(new Event('input', { bubbles: true }));
  for (let key = 0; key < 5; key++) type();
  expect(need).toHaveBeenCalledTimes(1);
  answer();
  await vi.waitFor(() => {
    type();
    expect(need).toHaveBeenCalledTimes(2);
  });
});

const nobodyAnswers = async () => false;

test('who is called before somebody is in is sent for, and answers once there', async () => {
  const need = vi.fn(async () => {});
  const doorway = openDoorway(window, need, () => true, life.signal);
  const answered = doorway.call();
  expect(need).toHaveBeenCalledTimes(1);
  const answer = vi.fn(async () => true);
  doorway.enter(() => {}, answer);
  expect(await answered).toBe(true);
  expect(await doorway.call()).toBe(true);
  expect(answer).toHaveBeenCalledTimes(2);
  expect(need).toHaveBeenCalledTimes(1);
});

test('whoever enters sees every event, and what it throws stays here, without a word of it', () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const doorway = openDoorway(
    window,
    async () => {},
    () => true,
    life.signal,
  );
  const seen: string[] = [];
  doorway.enter((event) => {
    seen.push(event.type);
    throw new TypeError('you never listen');
  }, nobodyAnswers);
  const event = new Event('click', { bubbles: true, cancelable: true });
  fieldIn('<button></button>').dispatchEvent(event);
  expect(seen).toEqual(['click']);
  expect(event.defaultPrevented).toBe(false);
  expect(JSON.stringify(warned.mock.calls)).not.toContain('never');
});

test('it is silent when the extension is gone', () => {
  let alive = true;
  const doorway = openDoorway(
    window,
    async () => {},
    () => alive,
    life.signal,
  );
  const handle = vi.fn();
  doorway.enter(handle, nobodyAnswers);
  const field = fieldIn('<textarea></textarea>');
  field.dispatchEvent(new Event('input', { bubbles: true }));
  alive = false;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  expect(handle).toHaveBeenCalledTimes(1);
});
