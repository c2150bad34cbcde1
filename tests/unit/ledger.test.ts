import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createLedger } from '../../lib/ledger';

const sane = (stored: unknown) => (typeof stored === 'number' ? stored : 0);
const create = () =>
  createLedger('local:sum', sane, (sum: number, more: number) => (sum + more > 100 ? null : sum + more));

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

test('events that come at once are all taken, one after the other', async () => {
  const ledger = create();
  const taken = await Promise.all(Array.from({ length: 20 }, () => ledger.take(1)));
  expect(taken.map((each) => each?.after)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
  expect(await ledger.read()).toBe(20);
});

test('what there is no room for is not taken, and the next is', async () => {
  const ledger = create();
  await ledger.take(99);
  expect(await ledger.take(2)).toBe(null);
  expect(await ledger.take(1)).toEqual({ before: 99, after: 100 });
});

test('a browser that will not store it is told of, and harms nothing that comes later', async () => {
  const ledger = create();
  await ledger.take(1);
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES'));
  await expect(ledger.take(1)).rejects.toThrow('QUOTA_BYTES');
  expect(await ledger.take(1)).toEqual({ before: 1, after: 2 });
});

test('a store that cannot be read reads as nothing, and is not written over', async () => {
  const ledger = create();
  await ledger.take(7);
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('corrupt'));
  expect(await ledger.read()).toBe(0);
  await expect(ledger.take(1)).rejects.toThrow('corrupt');
  vi.restoreAllMocks();
  expect(await ledger.read()).toBe(7);
});

test('changes are told until nobody wants to know', async () => {
  const ledger = create();
  const told = vi.fn();
  const stop = ledger.watch(told);
  await ledger.take(3);
  expect(told.mock.calls).toEqual([[3]]);
  stop();
  await ledger.take(3);
  expect(told).toHaveBeenCalledOnce();
});
