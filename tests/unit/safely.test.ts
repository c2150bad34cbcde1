import { afterEach, expect, test, vi } from 'vitest';
import { safely } from '../../lib/safely';

afterEach(() => void vi.restoreAllMocks());

test.each([
  [
    'at once',
    () => {
      throw new TypeError('while reading You liar');
    },
  ],
  ['later', () => Promise.reject(new TypeError('while reading You liar'))],
])('what is thrown %s stays here, and only its kind is told', async (_, work: () => unknown) => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  expect(() => safely(work)()).not.toThrow();
  await vi.waitFor(() => expect(warned).toHaveBeenCalledTimes(1));
  expect(warned).toHaveBeenCalledWith('Still Here:', 'TypeError');
});

test('what goes well is done with what it was given', () => {
  const work = vi.fn();
  safely(work)(1, 'a');
  expect(work).toHaveBeenCalledWith(1, 'a');
});
