import { describe, expect, test } from 'vitest';
import {
  asJson,
  asText,
  byDay,
  ENTRY_LIMIT,
  type Entry,
  type Journal,
  sane,
  TEXT_LIMIT,
  withEvent,
} from '../../../lib/journal/journal';

const at = (day: number, hours: number, minutes = 0) => new Date(2026, 10, day, hours, minutes).getTime();
const entry = (time: number, text = 'x', kind: Entry['kind'] = 'after'): Entry => ({ at: time, kind, text });
const added = (journal: Journal, each: Entry) => sane(withEvent(journal, { type: 'added', entry: each }));

describe('what may happen', () => {
  test('entries are added in the order of their time, each with a time of its own', () => {
    const journal = [entry(5, 'a'), entry(5, 'b'), entry(3, 'c')].reduce<Journal>(added, []);
    expect(journal.map((each) => [each.at, each.text])).toEqual([
      [3, 'c'],
      [5, 'a'],
      [6, 'b'],
    ]);
  });

  test('one is deleted, or all', () => {
    const journal = [entry(1), entry(2), entry(3)];
    expect(withEvent(journal, { type: 'deleted', at: 2 })).toEqual([entry(1), entry(3)]);
    expect(withEvent(journal, { type: 'deleted', at: 9 })).toEqual(journal);
    expect(withEvent(journal, { type: 'cleared' })).toEqual([]);
  });

  test('a full journal takes no more', () => {
    const full = Array.from({ length: ENTRY_LIMIT }, (_, i) => entry(i));
    expect(withEvent(full, { type: 'added', entry: entry(1) })).toBe(null);
    expect(withEvent(full.slice(1), { type: 'added', entry: entry(1) })).toHaveLength(ENTRY_LIMIT);
  });
});

test.each([
  null,
  'x',
  {},
  [
    null,
    7,
    { at: 1, kind: 'after' },
    { at: 1, kind: 'draft', text: 'x' },
    { at: 1, kind: 'after', text: ' ' },
  ],
  [
    { at: Number.NaN, kind: 'after', text: 'x' },
    { at: '1', kind: 'after', text: 'x' },
  ],
])('whatever was stored, a sane journal comes of it: %j', (stored) => {
  expect(sane(stored)).toEqual([]);
});

test('texts are trimmed, and kept within their limit', () => {
  expect(sane([{ at: 1, kind: 'before', text: `  ${'x'.repeat(TEXT_LIMIT + 1)}` }])[0]?.text).toHaveLength(
    TEXT_LIMIT,
  );
});

const JOURNAL = [
  entry(at(22, 23, 59), 'They were tired.', 'before'),
  entry(at(23, 0, 1), 'I asked.'),
  entry(at(23, 8), 'Two\nlines.'),
];

const dayName = (day: number) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'full' }).format(new Date(2026, 10, day));

test('days and their entries, the latest first', () => {
  expect(byDay(JOURNAL, 'en-GB').map(({ name, entries }) => [name, entries.map(({ text }) => text)])).toEqual(
    [
      [dayName(23), ['Two\nlines.', 'I asked.']],
      [dayName(22), ['They were tired.']],
    ],
  );
});

test('as plain text', () => {
  expect(asText(JOURNAL, { before: 'Ahead', after: 'Afterwards' }, 'en-GB')).toBe(`${dayName(23)}

08:00 · Afterwards
Two
lines.

00:01 · Afterwards
I asked.


${dayName(22)}

23:59 · Ahead
They were tired.
`);
});

test('as data', () => {
  expect(JSON.parse(asJson(JOURNAL.slice(0, 1)))).toEqual([
    { at: new Date(at(22, 23, 59)).toISOString(), kind: 'before', text: 'They were tired.' },
  ]);
});
