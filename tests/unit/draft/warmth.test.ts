import { expect, test } from 'vitest';
import { bandsFor } from '../../../lib/draft/bands';
import { track, untracked } from '../../../lib/draft/tracker';
import { isWarm } from '../../../lib/draft/warmth';

const bands = bandsFor('balanced');
const typed = (heat: number, state = untracked) =>
  track(state, { type: 'typed', levels: { heat, withdrawal: 0 } }, 0, bands);
const between = (bands.heat.leave + bands.heat.enter) / 2;

test.each([
  ['calm', bands.heat.leave - 0.01, false],
  ['past where a moment is over', between, true],
  ['a card is up for it', bands.heat.enter, false],
])('warm or not: %s', (_, heat, warm) => {
  expect(isWarm(typed(heat), bands)).toBe(warm);
});

test('what was declined is left alone, also when it is warm', () => {
  const declined = track(typed(bands.heat.enter), { type: 'dismissed' }, 0, bands);
  expect(isWarm(typed(between, declined), bands)).toBe(false);
});

test('a heated draft that gets no card, since one was up a moment ago, is warm', () => {
  const sent = track(typed(bands.heat.enter), { type: 'sent', levels: { heat: 0, withdrawal: 0 } }, 0, bands);
  expect(typed(bands.heat.enter, sent).showing).toBe(null);
  expect(isWarm(typed(bands.heat.enter, sent), bands)).toBe(true);
});
