import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeBetween } from '../../../lib/scoring/text-change.ts';

const NONE = { from: 0, to: 0, newTo: 0 };
// Few letters, so that what is put in often looks like what stands beside it.
const some = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 300 });

describe('changeBetween', () => {
  it.each([
    ['', 'a', { from: 0, to: 0, newTo: 1 }],
    ['a', '', { from: 0, to: 1, newTo: 0 }],
    ['you are', 'you were', { from: 4, to: 5, newTo: 6 }],
    ['aa', 'aaa', { from: 2, to: 2, newTo: 3 }],
    ['one two', 'six', { from: 0, to: 7, newTo: 3 }],
  ])('between %j and %j', (old, text, change) => {
    expect(changeBetween(old, text, NONE)).toEqual(change);
  });

  it('leaves nothing out and takes no more than it must, wherever the change before was', () => {
    fc.assert(
      fc.property(some, some, some, some, fc.nat(400), (head, cut, put, tail, newTo) => {
        const old = head + cut + tail;
        const text = head + put + tail;
        const change = changeBetween(old, text, { from: 0, to: 0, newTo: Math.min(newTo, old.length) });
        expect(old.slice(0, change.from) + text.slice(change.from, change.newTo) + old.slice(change.to)).toBe(
          text,
        );
        expect(change.from).toBeGreaterThanOrEqual(Math.min(head.length, text.length));
        if (change.from < Math.min(change.to, change.newTo)) {
          expect(old[change.from]).not.toBe(text[change.from]);
          expect(old[change.to - 1]).not.toBe(text[change.newTo - 1]);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
