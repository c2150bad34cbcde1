import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { gentlerThan } from '../../lib/draft/sensitivity';
import {
  MOST_PHRASES,
  mindAgain,
  neverMind,
  PHRASE_LIMIT,
  readNeverMind,
  watchNeverMind,
} from '../../lib/never-mind';
import { countNotNow, endNotNow } from '../../lib/not-now';
import { beQuiet, endQuiet, isQuiet, QUIET_MS, readQuietUntil, watchQuietUntil } from '../../lib/quiet';

beforeEach(() => fakeBrowser.reset());

describe('never mind this phrase', () => {
  test('kept in its normal form and once, told to every tab, forgotten', async () => {
    const told = vi.fn();
    const stop = watchNeverMind(told);
    await neverMind('You  NEVER');
    await neverMind('idiot');
    await neverMind('you never');
    expect(await readNeverMind()).toEqual(['you never', 'idiot']);
    expect(told).toHaveBeenLastCalledWith(['you never', 'idiot']);
    await mindAgain('You never');
    expect(await readNeverMind()).toEqual(['idiot']);
    stop();
  });

  test.each([null, 'idiot', [1, null, '', '  ', 'x'.repeat(PHRASE_LIMIT + 1)]])(
    'a broken store holds no phrase: %j',
    async (stored) => {
      await fakeBrowser.storage.local.set({ 'never-mind': stored });
      expect(await readNeverMind()).toEqual([]);
    },
  );

  test('the oldest make way for new ones', async () => {
    await fakeBrowser.storage.local.set({
      'never-mind': Array.from({ length: MOST_PHRASES }, (_, i) => `p${i}`),
    });
    await neverMind('new');
    const phrases = await readNeverMind();
    expect(phrases).toHaveLength(MOST_PHRASES);
    expect([phrases[0], phrases.at(-1)]).toEqual(['p1', 'new']);
  });
});

describe('quiet for an hour', () => {
  test('stored as a time, told to every tab, ended', async () => {
    const told = vi.fn();
    const stop = watchQuietUntil(told);
    expect(await readQuietUntil()).toBe(0);
    await beQuiet(1000);
    expect(await readQuietUntil()).toBe(1000 + QUIET_MS);
    expect(told).toHaveBeenLastCalledWith(1000 + QUIET_MS);
    await endQuiet();
    expect(await readQuietUntil()).toBe(0);
    expect(told).toHaveBeenLastCalledWith(0);
    stop();
  });

  test.each([
    [0, 5, false],
    [QUIET_MS, 0, true],
    [QUIET_MS, QUIET_MS - 1, true],
    [QUIET_MS, QUIET_MS, false],
    [QUIET_MS * 2 + 1, QUIET_MS, false],
  ])('until %d, at %d: %s', (until, now, quiet) => {
    expect(isQuiet(until, now)).toBe(quiet);
  });

  test.each([null, 'soon', Number.NaN])('a broken store is not quiet: %s', async (stored) => {
    await fakeBrowser.storage.local.set({ 'quiet-until': stored });
    expect(await readQuietUntil()).toBe(0);
  });
});

describe('not now', () => {
  test('counted in a row until something else is chosen', async () => {
    expect([await countNotNow(), await countNotNow(), await countNotNow()]).toEqual([1, 2, 3]);
    await endNotNow();
    expect(await countNotNow()).toBe(1);
  });

  test.each([-4, 'many', null, {}])('a broken store counts from the start: %j', async (stored) => {
    await fakeBrowser.storage.local.set({ 'not-now': stored });
    expect(await countNotNow()).toBe(1);
  });

  test('a step down, and none below the least', () => {
    expect([gentlerThan('keen'), gentlerThan('balanced'), gentlerThan('gentle')]).toEqual([
      'balanced',
      'gentle',
      null,
    ]);
  });
});
