import { expect, test } from 'vitest';
import {
  byWeek,
  type COUNTED,
  type Days,
  dayOf,
  NONE,
  sane,
  totals,
  WEEKS,
  withEvent,
} from '../../../lib/stats/counts';

const TODAY = '2026-11-23';
const counted = (days: Days, day: string, what: (typeof COUNTED)[number] = 'moment') =>
  withEvent(days, { type: 'counted', what, day });

test('a day is the local one, until midnight', () => {
  expect(dayOf(new Date(2026, 10, 23, 0, 0, 0).getTime())).toBe('2026-11-23');
  expect(dayOf(new Date(2026, 10, 23, 23, 59, 59).getTime())).toBe('2026-11-23');
  expect(dayOf(new Date(2026, 0, 2, 3).getTime())).toBe('2026-01-02');
});

test('each thing is counted on its day', () => {
  const days = counted(counted(counted({}, '2026-11-22'), TODAY, 'kept'), TODAY, 'kept');
  expect(days).toEqual({ '2026-11-22': { ...NONE, moment: 1 }, [TODAY]: { ...NONE, kept: 2 } });
  expect(totals(days)).toEqual({ ...NONE, moment: 1, kept: 2 });
  expect(withEvent(days, { type: 'cleared' })).toEqual({});
});

test.each([
  ['2026-09-01', true],
  ['2026-08-31', false],
])('twelve weeks are kept: %s', (day, stays) => {
  expect(day in counted(counted({}, day), TODAY)).toBe(stays);
});

test.each([
  [TODAY, WEEKS - 1],
  ['2026-11-17', WEEKS - 1],
  ['2026-11-16', WEEKS - 2],
  ['2026-09-01', 0],
  ['2026-08-31', null],
  // A clock that was wrong.
  ['2026-11-24', null],
])('weeks end today: %s is in week %s', (day, week) => {
  const weeks = byWeek(counted({}, day), TODAY).map(({ moment }) => moment);
  expect(weeks).toHaveLength(WEEKS);
  expect(weeks.flatMap((count, i) => (count ? [i] : []))).toEqual(week === null ? [] : [week]);
});

test.each([null, 7, 'x', [], [1], { today: { moment: 1 } }, { '2026-13-01': NONE }, { '2026-11-31x': NONE }])(
  'whatever was stored, sane counts come of it: %j',
  (stored) => {
    expect(sane(stored)).toEqual({});
  },
);

test('numbers that are none count as nothing, and what is not counted here is left out', () => {
  expect(
    sane({
      [TODAY]: { moment: 2, breath: -1, cooled: 1.5, kept: '3', promised: null, text: 'x' },
      '2026-11-22': 7,
    }),
  ).toEqual({ '2026-11-22': NONE, [TODAY]: { ...NONE, moment: 2 } });
});
