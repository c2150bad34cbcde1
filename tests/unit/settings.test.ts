import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetNotes, keepNotes, NOTE_LIMIT, readNotes } from '../../lib/notes';
import { changeSettings, readSettings, watchSettings } from '../../lib/settings';
import { defaults, paceOf, sane } from '../../lib/settings-values';

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  test.each([
    null,
    7,
    'x',
    [],
    {},
    { sitesOff: 'x', breaths: 0, pace: '__proto__', sensitivity: 'loud' },
    { breaths: Number.NaN, pace: 'constructor', sitesOff: [1, null] },
    { breaths: 11 },
    { ownPace: 5 },
    { ownPace: { inSeconds: 1.5, outSeconds: 6 } },
    { ownPace: { inSeconds: 5, outSeconds: 15.5 } },
  ])('whatever was stored, sane settings come of it: %j', (stored) => {
    expect(sane(stored)).toEqual(defaults);
  });

  test.each([
    [{}, { inSeconds: 4, outSeconds: 6, count: 3 }],
    [
      { pace: 'long', breaths: 10 },
      { inSeconds: 5, outSeconds: 7, count: 10 },
    ],
    [
      { pace: 'own', ownPace: { inSeconds: 2, outSeconds: 15 } },
      { inSeconds: 2, outSeconds: 15, count: 3 },
    ],
    [
      { pace: 'own', ownPace: { inSeconds: '5.6', outSeconds: 7 }, breaths: 1 },
      { inSeconds: 5.5, outSeconds: 7, count: 1 },
    ],
  ])('%j is breathed at %j', (stored, pace) => {
    expect(paceOf(sane(stored))).toEqual(pace);
  });

  test('a change is kept, told, and leaves the rest as it was', async () => {
    const told = vi.fn();
    const stop = watchSettings(told);
    await changeSettings({ breaths: 5 });
    await changeSettings({ sitesOff: ['x.com'] });
    expect(await readSettings()).toEqual({ ...defaults, breaths: 5, sitesOff: ['x.com'] });
    expect(told).toHaveBeenLastCalledWith({ ...defaults, breaths: 5, sitesOff: ['x.com'] });
    stop();
    await changeSettings({ breaths: 1 });
    expect(told).toHaveBeenCalledTimes(2);
  });
});

describe('notes', () => {
  test('kept within their limit, read back, forgotten', async () => {
    expect(await readNotes()).toBe(null);
    await keepNotes(['a', 'b'.repeat(NOTE_LIMIT + 1)]);
    expect(await readNotes()).toEqual(['a', 'b'.repeat(NOTE_LIMIT)]);
    await forgetNotes();
    expect(await readNotes()).toBe(null);
  });

  test('a broken store reads as nothing', async () => {
    await fakeBrowser.storage.local.set({ notes: { 0: 'x' } });
    expect(await readNotes()).toBe(null);
  });
});
