import { expect, test } from 'vitest';
import { within } from '../../../lib/marks/spans';

test.each([
  ['in their order', ['5-7', '1-3'], ['1-3', '5-7']],
  ['overlapping', ['1-4', '3-6'], ['1-6']],
  ['touching', ['1-4', '4-6'], ['1-6']],
  ['one in the other', ['1-9', '3-6'], ['1-9']],
  ['up to the end', ['0-10'], ['0-10']],
  ['empty, turned round or beyond the text', ['3-3', '6-5', '-1-2', '8-11'], []],
])('%s', (_, given, expected) => {
  const spans = given.map((span) => {
    const [, start, end] = span.match(/^(-?\d+)-(\d+)$/) ?? [];
    return { start: Number(start), end: Number(end) };
  });
  expect(within(spans, 10).map(({ start, end }) => `${start}-${end}`)).toEqual(expected);
});
