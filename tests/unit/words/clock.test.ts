import { expect, test } from 'vitest';
import { asHoras, las } from '../../../lib/words/clock';
import { pauseEs } from '../../../lib/words/pause-lines';

test.each([
  ['19:40', 'las 19:40', 'às 19:40'],
  ['1:05', 'la 1:05', 'à 1:05'],
  ['01:05', 'la 01:05', 'à 01:05'],
  ['11:05', 'las 11:05', 'às 11:05'],
  ['1:05 p.m.', 'la 1:05 p.m.', 'à 1:05 p.m.'],
])('%s in a sentence: %s, %s', (time, spanish, portuguese) => {
  expect(las(time)).toBe(spanish);
  expect(asHoras(time)).toBe(portuguese);
});

test('a Spanish sentence that ends with a time ends with one full stop', () => {
  expect(pauseEs.partner[0]('7:40 p.m.')).toMatch(/a las 7:40 p\.m\.$/);
  expect(pauseEs.partner[0]('19:40')).toMatch(/a las 19:40\.$/);
});
