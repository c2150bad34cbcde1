import { describe, expect, test } from 'vitest';
import {
  countOf,
  dueAt,
  movedBy,
  nextDue,
  OPEN_LIMIT,
  type OpenPromise,
  type PromiseEvent,
  type Promises,
  STAYS,
  sane,
  withEvent,
} from '../../../lib/promises/promises';

const MINUTE = 60_000;
const NOW = 1_000 * MINUTE;

const promise = (id: string, at: number, reminded = false): OpenPromise => ({ id, at, made: 0, reminded });

/** The promises after some events, from nothing. */
const run = (...events: PromiseEvent[]): Promises =>
  events.reduce<Promises>((open, event) => sane(withEvent(open, event)), []);

const made = (id: string, at: number): PromiseEvent => ({ type: 'made', id, at, made: NOW });

describe('what may happen', () => {
  test.each<[string, PromiseEvent[], [id: string, at: number, reminded: boolean][]]>([
    ['made', [made('a', NOW)], [['a', NOW, false]]],
    [
      'made twice for other times: the earlier first',
      [made('b', NOW + 2), made('a', NOW + 1)],
      [
        ['a', NOW + 1, false],
        ['b', NOW + 2, false],
      ],
    ],
    ['made again under its id: another time', [made('a', NOW), made('a', NOW + 5)], [['a', NOW + 5, false]]],
    [
      'not due when the clock is looked at',
      [made('a', NOW + 1), { type: 'looked', now: NOW }],
      [['a', NOW + 1, false]],
    ],
    ['due to the millisecond', [made('a', NOW), { type: 'looked', now: NOW }], [['a', NOW, true]]],
    [
      'moved: it will be reminded of again',
      [made('a', NOW), { type: 'looked', now: NOW }, { type: 'moved', id: 'a', at: NOW + 9 }],
      [['a', NOW + 9, false]],
    ],
    [
      'a day late and still there',
      [made('a', NOW), { type: 'looked', now: NOW + STAYS - 1 }],
      [['a', NOW, true]],
    ],
    ['more than a day late', [made('a', NOW), { type: 'looked', now: NOW + STAYS }], []],
    ['fulfilled', [made('a', NOW), made('b', NOW), { type: 'fulfilled', id: 'a' }], [['b', NOW, false]]],
    ['let go', [made('a', NOW), { type: 'let-go', id: 'a' }], []],
    [
      'answered when it is gone already',
      [made('a', NOW), { type: 'moved', id: 'x', at: 1 }, { type: 'let-go', id: 'y' }],
      [['a', NOW, false]],
    ],
  ])('%s', (_, events, expected) => {
    expect(run(...events).map(({ id, at, reminded }) => [id, at, reminded])).toEqual(expected);
  });

  test('a look that changes nothing is nothing to store', () => {
    const open = [promise('a', NOW, true), promise('b', NOW + MINUTE)];
    expect(withEvent(open, { type: 'looked', now: NOW })).toBe(open);
  });

  test('there is room for some, and the same one can always be made anew', () => {
    const full = Array.from({ length: OPEN_LIMIT }, (_, i) => promise(`p${i}`, NOW + i));
    expect(withEvent(full, made('x', NOW))).toBe(null);
    expect(withEvent(full, made('p3', NOW))).toHaveLength(OPEN_LIMIT);
  });
});

test.each<[string, PromiseEvent, string | null]>([
  ['a new one', made('b', NOW), 'promised'],
  ['the same for another time', made('a', NOW + 1), null],
  ['back, however late', { type: 'fulfilled', id: 'a' }, 'kept'],
  ['back from one that is gone', { type: 'fulfilled', id: 'b' }, null],
  ['let go', { type: 'let-go', id: 'a' }, null],
  ['moved', { type: 'moved', id: 'a', at: NOW }, null],
])('what is counted: %s', (_, event, expected) => {
  expect(countOf([promise('a', NOW)], event)).toBe(expected);
});

test('what is due, and when the clock is to be looked at next', () => {
  const open = [promise('a', NOW - 1), promise('b', NOW), promise('c', NOW + 1), promise('d', NOW + 2)];
  expect(dueAt(open, NOW).map(({ id }) => id)).toEqual(['a', 'b']);
  expect(nextDue(open, NOW)).toBe(NOW + 1);
  expect(nextDue(open, NOW + 2)).toBe(null);
});

test.each([
  ['before its time, from its time on', NOW + 5 * MINUTE, NOW, NOW + 15 * MINUTE],
  ['late, from now on', NOW - 90 * MINUTE, NOW, NOW + 10 * MINUTE],
  ['to the full minute', NOW - 90 * MINUTE, NOW + 59_000, NOW + 10 * MINUTE],
])('moved by ten minutes %s', (_, at, now, expected) => {
  expect(movedBy(promise('a', at), 10, now)).toBe(expected);
});

test.each([
  [null],
  ['x'],
  [{ a: 1 }],
  [[null, 7, 'x', {}, { id: '', at: 1, made: 1 }, { id: 'a', at: '1', made: 1 }]],
  [
    [
      { id: 'a', at: Number.POSITIVE_INFINITY, made: 1 },
      { id: 'a', at: 9e15, made: 1 },
    ],
  ],
])('whatever was stored, sane promises come of it: %j', (stored) => {
  expect(sane(stored)).toEqual([]);
});

test('one broken promise in the store takes no other with it', () => {
  expect(
    sane([{ id: 'b', at: 2, made: 1 }, 7, { id: 'a', at: 1, made: 1, reminded: true, text: 'x' }]),
  ).toEqual([
    { id: 'a', at: 1, made: 1, reminded: true },
    { id: 'b', at: 2, made: 1, reminded: false },
  ]);
});
