import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { counts, promises } from '../../../lib/ledgers';
import { look, takePromise } from '../../../lib/reminders/keeper';
import { dayOf, totals } from '../../../lib/stats/counts';

const NOW = new Date(2026, 10, 23, 19, 40).getTime();
const MINUTE = 60_000;

/** What the toolbar says. The fake browser has none of its own. */
let badge: string;
let title: string;

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { languages: ['de-AT', 'en'] });
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ name: 'Still Here' } as never);
  badge = '';
  title = '';
  Object.assign(fakeBrowser, {
    action: {
      setBadgeText: async ({ text }: { text: string }) => {
        badge = text;
      },
      setTitle: async (said: { title: string }) => {
        title = said.title;
      },
      setBadgeBackgroundColor: async () => {},
      setBadgeTextColor: async () => {},
    },
  });
});

const made = (id: string, at: number) => takePromise({ type: 'made', id, at, made: NOW }, NOW);
const alarms = async () => (await fakeBrowser.alarms.getAll()).map(({ scheduledTime }) => scheduledTime);
const notified = async () => Object.keys(await fakeBrowser.notifications.getAll());

test('the alarm is for the promise that comes first', async () => {
  await made('b', NOW + 20 * MINUTE);
  await made('a', NOW + 10 * MINUTE);
  expect(await alarms()).toEqual([NOW + 10 * MINUTE]);
  expect(badge).toBe('');
  await takePromise({ type: 'let-go', id: 'a' }, NOW);
  expect(await alarms()).toEqual([NOW + 20 * MINUTE]);
  await takePromise({ type: 'fulfilled', id: 'b' }, NOW);
  expect(await alarms()).toEqual([]);
});

describe('when it is due', () => {
  beforeEach(async () => {
    await made('a', NOW + 10 * MINUTE);
    await look(NOW + 10 * MINUTE);
  });

  test('a mark and a notification, once', async () => {
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    expect(badge).toBe('1');
    expect(title).toBe('Du wolltest um 19:50 wieder da sein');
    expect(await notified()).toEqual(['a']);
    await look(NOW + 11 * MINUTE);
    expect(create).not.toHaveBeenCalled();
    expect(badge).toBe('1');
  });

  test.each([
    ['back', { type: 'fulfilled', id: 'a' }],
    ['let go', { type: 'let-go', id: 'a' }],
    ['moved', { type: 'moved', id: 'a', at: NOW + 30 * MINUTE }],
  ] as const)('%s: mark and notification are gone', async (_, event) => {
    await takePromise(event, NOW + 12 * MINUTE);
    expect(badge).toBe('');
    expect(title).toBe('Still Here');
    expect(await notified()).toEqual([]);
    expect(await alarms()).toEqual(event.type === 'moved' ? [NOW + 30 * MINUTE] : []);
  });
});

test('due while the browser was closed: reminded of at once when it starts', async () => {
  await made('a', NOW + 10 * MINUTE);
  await fakeBrowser.alarms.clearAll();
  await look(NOW + 300 * MINUTE);
  expect(badge).toBe('1');
  expect(await notified()).toEqual(['a']);
});

test('forgotten for more than a day: nothing is said', async () => {
  await made('a', NOW + 10 * MINUTE);
  await look(NOW + 10 * MINUTE + 24 * 60 * MINUTE);
  expect(badge).toBe('');
  expect(await notified()).toEqual([]);
  expect(await promises.read()).toEqual([]);
});

test('without the right to notify there is the mark alone', async () => {
  await made('a', NOW + 10 * MINUTE);
  const { notifications } = fakeBrowser;
  Object.assign(fakeBrowser, { notifications: undefined });
  await look(NOW + 10 * MINUTE);
  Object.assign(fakeBrowser, { notifications });
  expect(badge).toBe('1');
  expect(await notified()).toEqual([]);
});

test('a store that takes nothing: the promise is refused aloud, those that are known are still shown', async () => {
  await made('a', NOW + 10 * MINUTE);
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
  await expect(made('b', NOW)).rejects.toThrow('QUOTA_BYTES');
  await look(NOW + 10 * MINUTE);
  expect(badge).toBe('1');
  expect(await alarms()).toEqual([]);
});

test('promises and words kept are counted on their day', async () => {
  await made('a', NOW + MINUTE);
  await made('a', NOW + 2 * MINUTE);
  await made('b', NOW + 2 * MINUTE);
  await takePromise({ type: 'let-go', id: 'b' }, NOW);
  await takePromise({ type: 'fulfilled', id: 'a' }, NOW + 900 * MINUTE);
  await takePromise({ type: 'fulfilled', id: 'a' }, NOW + 901 * MINUTE);
  const days = await counts.read();
  expect(Object.keys(days)).toEqual([dayOf(NOW), dayOf(NOW + 900 * MINUTE)]);
  expect(totals(days)).toMatchObject({ promised: 2, kept: 1 });
});
