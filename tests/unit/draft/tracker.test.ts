import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandsFor } from '../../../lib/draft/bands';
import { moments } from '../../../lib/draft/thread';
import {
  COOLDOWN_MS,
  type DraftEvent,
  MEMORY_MS,
  type Tracking,
  track,
  untracked,
} from '../../../lib/draft/tracker';

const bands = bandsFor('balanced');
const { enter, leave } = bands.heat;
const HOT = (enter + 1) / 2;
const BETWEEN = (enter + leave) / 2;
const CALM = 0.01;

const typed = (heat: number, withdrawal = 0): DraftEvent => ({ type: 'typed', levels: { heat, withdrawal } });
const sent = (heat: number, withdrawal = 0): DraftEvent => ({ type: 'sent', levels: { heat, withdrawal } });

/** Runs events a second apart and answers what was showing after each. */
function run(events: readonly DraftEvent[], every = 1000): (string | null)[] {
  let state: Tracking = untracked;
  return events.map((event, i) => {
    state = track(state, event, i * every, bands);
    return state.showing;
  });
}

describe('track', () => {
  test('rises at the upper edge and falls below the lower one', () => {
    expect(run([typed(CALM), typed(BETWEEN), typed(HOT), typed(BETWEEN), typed(CALM), typed(HOT)])).toEqual([
      null,
      null,
      'heated',
      'heated',
      null,
      'heated',
    ]);
  });

  test('heat goes before withdrawal', () => {
    expect(run([typed(0, 0.95)])).toEqual(['withdrawing']);
    expect(run([typed(HOT, 0.95)])).toEqual(['heated']);
  });

  test('not now holds for the draft, and ends with it', () => {
    const events: DraftEvent[] = [
      typed(HOT),
      { type: 'dismissed' },
      typed(0.99),
      { type: 'emptied' },
      typed(HOT),
    ];
    expect(run(events)).toEqual(['heated', null, null, null, 'heated']);
  });

  test('after a card, further heated messages get none until it cooled or the cooldown is over', () => {
    const events = [typed(HOT), sent(HOT), typed(HOT), sent(HOT)];
    expect(run(events)).toEqual(['heated', null, null, null]);
    expect(run([...events, typed(HOT)], COOLDOWN_MS / 2)).toEqual(['heated', null, 'heated', null, 'heated']);
    expect(run([...events, typed(CALM), typed(HOT)]).at(-1)).toBe('heated');
  });

  test('mild messages in a row add up, quick ones more than slow ones; a calm one stays calm', () => {
    const mild = 0.6;
    const volley = (seconds: number) =>
      moments(
        Array.from({ length: 4 }, () => ({ levels: { heat: mild, withdrawal: 0 }, seconds })),
        bands,
      );
    expect(volley(5)).toContain('heated');
    expect(volley(MEMORY_MS / 1000)).not.toContain('heated');
    expect(run([sent(0.9), sent(0.9), typed(CALM)]).at(-1)).toBe(null);
  });

  test('levels stay within 0…1 and nothing sent is kept longer than the memory', () => {
    const event = fc.oneof(
      fc.record({
        type: fc.constantFrom('typed' as const, 'sent' as const),
        levels: fc.record({
          heat: fc.double({ min: 0, max: 1, noNaN: true }),
          withdrawal: fc.double({ min: 0, max: 1, noNaN: true }),
        }),
      }),
      fc.record({ type: fc.constantFrom('emptied' as const, 'dismissed' as const) }),
    );
    const step = fc.record({ event, wait: fc.nat(MEMORY_MS) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let state: Tracking = untracked;
        let now = 0;
        for (const { event, wait } of steps) {
          now += wait;
          state = track(state, event, now, bands);
          const { heat, withdrawal } = state.levels;
          expect(Math.min(heat, withdrawal)).toBeGreaterThanOrEqual(0);
          expect(Math.max(heat, withdrawal)).toBeLessThanOrEqual(1);
          if (event.type === 'sent') for (const m of state.recent) expect(now - m.at).toBeLessThan(MEMORY_MS);
        }
      }),
    );
  });
});

describe('bandsFor', () => {
  test('gentle needs more than balanced, keen less, and each leaves below where it enters', () => {
    const [gentle, balanced, keen] = (['gentle', 'balanced', 'keen'] as const).map((s) => bandsFor(s).heat);
    expect(gentle?.enter).toBeGreaterThan(balanced?.enter ?? 1);
    expect(balanced?.enter).toBeGreaterThan(keen?.enter ?? 1);
    for (const band of [gentle, balanced, keen]) expect(band?.leave).toBeLessThan(band?.enter ?? 0);
  });
});
