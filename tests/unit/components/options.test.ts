// @vitest-environment happy-dom
import { createElement, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { Options } from '../../../components/Options';
import { defaults, type Settings } from '../../../lib/settings-values';
import { speak } from '../../../lib/words';
import { en } from '../../../lib/words/en';

/** Settings under which every control is on the page. */
const FULL: Settings = { ...defaults, sitesOff: ['chat.example'], pace: 'own' };

beforeAll(() => speak(en));
afterEach(() => render(null, document.body));

/** The options page; what is changed on it is stored as `store` has it. */
function page(settings: Settings, store = async (_: Partial<Settings>) => {}) {
  const hands = {
    onChange: vi.fn(store),
    onShortcut: vi.fn(),
    onAskToNotify: vi.fn(),
    onRemoveSite: vi.fn(async () => {}),
    onMindAgain: vi.fn(async () => {}),
    onEndQuiet: vi.fn(async () => {}),
    onSave: vi.fn(async () => {}),
    onDelete: vi.fn(async () => {}),
  };
  const shown = {
    settings,
    added: ['added.example'],
    neverMind: ['rats'],
    quietUntil: Date.now() + 60_000,
    shortcut: 'Alt+Shift+B',
  };
  return act(() => render(createElement(Options, { ...shown, ...hands }), document.body)).then(() => hands);
}

const controls = () => [...document.querySelectorAll<HTMLElement>('button, input')];
const button = (name: string) =>
  [...document.querySelectorAll('button')].find((each) =>
    [each.textContent, each.getAttribute('aria-label')].includes(name),
  );
const press = (name: string) => act(() => button(name)?.click());

/** Uses a control as a person would. */
function use(control: HTMLElement) {
  return act(() => {
    if (control instanceof HTMLInputElement && control.type === 'range') {
      control.value = control.max;
      control.dispatchEvent(new Event('input', { bubbles: true }));
      control.dispatchEvent(new Event('change', { bubbles: true }));
    } else control.click();
  });
}

test('every setting can be changed on the options page', async () => {
  const changed = new Set<string>();
  await page(FULL);
  for (let i = 0; i < controls().length; i++) {
    render(null, document.body);
    const { onChange } = await page(FULL);
    const control = controls()[i];
    if (control) await use(control);
    for (const [change] of onChange.mock.calls) for (const key of Object.keys(change)) changed.add(key);
  }
  expect([...changed].sort()).toEqual(Object.keys(defaults).sort());
});

test('every control has a name', async () => {
  await page(FULL);
  for (const control of controls())
    expect(
      control.getAttribute('aria-label') || control.closest('label')?.textContent || control.textContent,
    ).toBeTruthy();
});

test('a site is turned on again', async () => {
  const { onChange } = await page({ ...FULL, sitesOff: ['a.example', 'b.example'] });
  await press('Turn on again on a.example');
  expect(onChange).toHaveBeenCalledWith({ sitesOff: ['b.example'] });
});

test('quiet is ended, and a phrase is minded again; the focus stays in the group', async () => {
  const { onEndQuiet, onMindAgain } = await page(FULL);
  await press('Notice again');
  expect(onEndQuiet).toHaveBeenCalledTimes(1);
  await press('Notice “rats” again');
  expect(onMindAgain).toHaveBeenCalledWith('rats');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('When it notices');
});

test('a choice that cannot be stored is taken back and said', async () => {
  await page(FULL, () => Promise.reject(new Error('QUOTA_BYTES')));
  const never = [...document.querySelectorAll('label')].find((each) => each.textContent === 'Never');
  await act(() => never?.querySelector('input')?.click());
  await vi.waitFor(() => expect(document.body.textContent).toContain('That could not be saved.'));
  expect(never?.querySelector('input')?.checked).toBe(false);
});

test('everything is deleted on the second word only, and the focus stays with the question', async () => {
  const { onDelete } = await page(FULL);
  await press('Delete everything kept here');
  expect(document.activeElement?.textContent).toBe('Keep it');
  await press('Keep it');
  expect(document.activeElement?.textContent).toBe('Delete everything kept here');
  expect(onDelete).not.toHaveBeenCalled();
  await press('Delete everything kept here');
  await press('Delete it all');
  expect(onDelete).toHaveBeenCalledTimes(1);
  expect(document.activeElement?.textContent).toBe('Delete everything kept here');
  await vi.waitFor(() => expect(document.body.textContent).toContain('Deleted.'));
});
