import { expect, test } from 'vitest';
import { asClock, endOfPause, nextTime, timeOfDay } from '../../../lib/experiments/pause';

const at = (day: number, hours: number, minutes: number, seconds = 0) =>
  new Date(2026, 10, day, hours, minutes, seconds).getTime();

test.each([
  [at(23, 19, 20), 20, at(23, 19, 40)],
  [at(23, 19, 20, 59), 20, at(23, 19, 40)],
  [at(23, 23, 50), 60, at(24, 0, 50)],
])('a pause ends at the full minute that clocks show', (now, minutes, end) => {
  expect(endOfPause(now, minutes)).toBe(end);
});

test.each([
  ['later today', '20:15', at(23, 20, 15)],
  ['the very next minute', '19:21', at(23, 19, 21)],
  ['past midnight', '00:10', at(24, 0, 10)],
  ['twelve hours away', '07:20', at(24, 7, 20)],
  ['a minute more than twelve hours', '07:21', null],
  ['this very minute, which is a day away', '19:20', null],
  ['nothing', '', null],
  ['no hour', '24:00', null],
  ['no minute', '19:60', null],
  ['no time', 'soon', null],
])("one's own time: %s", (_, clock, expected) => {
  expect(nextTime(at(23, 19, 20), clock)).toBe(expected);
});

test('a time goes into a field and comes out of it', () => {
  expect(asClock(at(23, 7, 5))).toBe('07:05');
  expect(nextTime(at(23, 7, 0), asClock(at(23, 7, 5)))).toBe(at(23, 7, 5));
});

test.each([
  ['en-US', at(23, 19, 40), '7:40 PM'],
  ['en-GB', at(23, 19, 40), '19:40'],
  ['de', at(23, 9, 5), '09:05'],
])('people read it as they write it: %s', (locale, time, expected) => {
  expect(timeOfDay(time, locale).replace('\u202f', ' ')).toBe(expected);
});
