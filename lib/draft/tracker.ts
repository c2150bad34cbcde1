import type { Band, Bands } from './bands';
import { logOdds, probability } from './log-odds';

/** What a card is shown for. */
export type Moment = 'heated' | 'withdrawing';

/** The two scales of a draft, each 0…1. */
export interface Levels {
  readonly heat: number;
  readonly withdrawal: number;
}

/** What happens to a draft. `typed` and `sent` carry the levels of its settled text. */
export type DraftEvent =
  | { readonly type: 'typed'; readonly levels: Levels }
  | { readonly type: 'sent'; readonly levels: Levels }
  | { readonly type: 'emptied' }
  | { readonly type: 'dismissed' };

/** One conversation as far as it is remembered: in memory only, without a word of its text. */
export interface Tracking {
  /** The moment whose card is up. */
  readonly showing: Moment | null;
  /** The draft's levels with what the messages just sent add to them. */
  readonly levels: Levels;
  /** "Not now" was said for this draft. */
  readonly quiet: boolean;
  /** Whether each moment may begin again: it must have cooled, or the last card be long ago. */
  readonly armed: Readonly<Record<Moment, boolean>>;
  /** When a card last came up, in milliseconds. */
  readonly lastCardAt: number;
  /** Messages sent in the last minutes, oldest first. */
  readonly recent: readonly (Levels & { readonly at: number })[];
}

/** How long a sent message colours the next ones, in milliseconds: it halves in this time. By corpus/threads.jsonl. */
export const HALF_LIFE_MS = 180_000;

/** How long sent messages are remembered at all, in milliseconds. */
export const MEMORY_MS = 10 * 60_000;

/** After a card, how long a conversation stays without another unless it cooled in between, in milliseconds.
 *  Repeated identical warnings lose their effect from the second showing on. */
export const COOLDOWN_MS = 5 * 60_000;

/** What a fully heated message, just sent, adds to the log odds of the next draft. By corpus/threads.jsonl. */
const GAIN = 2.5;

/** The part of a message's level that is nobody's heat, 0…1: only what is above it adds up. */
const AMBIENT = 0.25;

/** Below this level a draft is calm, whatever went before it, 0…1. */
const FLOOR = 0.15;

/** A conversation that nothing has happened in. */
export const untracked: Tracking = {
  showing: null,
  levels: { heat: 0, withdrawal: 0 },
  quiet: false,
  armed: { heated: true, withdrawing: true },
  lastCardAt: Number.NEGATIVE_INFINITY,
  recent: [],
};

/** The moment that a single draft is by its levels alone, or null. Heat goes before withdrawal. */
export function momentOf(levels: Levels, bands: Bands): Moment | null {
  if (levels.heat >= bands.heat.enter) return 'heated';
  return levels.withdrawal >= bands.withdrawal.enter ? 'withdrawing' : null;
}

/** One step of a conversation's tracking. `now` in milliseconds, never running backwards. */
export function track(state: Tracking, event: DraftEvent, now: number, bands: Bands): Tracking {
  switch (event.type) {
    case 'typed':
      return typed(state, event.levels, now, bands);
    case 'sent':
      return {
        ...fresh(state),
        recent: [...state.recent.filter((m) => now - m.at < MEMORY_MS), { ...event.levels, at: now }],
      };
    case 'emptied':
      // Taken back by the person's own hand: as cool as a draft can be.
      return { ...fresh(state), armed: untracked.armed };
    case 'dismissed':
      return { ...state, showing: null, quiet: true };
  }
}

function fresh(state: Tracking): Tracking {
  return { ...state, showing: null, quiet: false, levels: untracked.levels };
}

function typed(state: Tracking, draft: Levels, now: number, bands: Bands): Tracking {
  const levels = {
    heat: withRecent(draft.heat, state, 'heat', now),
    withdrawal: withRecent(draft.withdrawal, state, 'withdrawal', now),
  };
  const rested = now - state.lastCardAt >= COOLDOWN_MS;
  const armed = {
    heated: state.armed.heated || rested || levels.heat < bands.heat.leave,
    withdrawing: state.armed.withdrawing || rested || levels.withdrawal < bands.withdrawal.leave,
  };
  const showing = showingNow(state, levels, armed, bands);
  const began = showing !== null && showing !== state.showing;
  return {
    ...state,
    levels,
    showing,
    armed: began ? { ...armed, [showing]: false } : armed,
    lastCardAt: began ? now : state.lastCardAt,
  };
}

/** Heat goes before withdrawal. */
function showingNow(
  state: Tracking,
  levels: Levels,
  armed: Readonly<Record<Moment, boolean>>,
  bands: Bands,
): Moment | null {
  if (state.quiet) return null;
  const holds = (moment: Moment, level: number, band: Band) =>
    state.showing === moment ? level >= band.leave : armed[moment] && level >= band.enter;
  if (holds('heated', levels.heat, bands.heat)) return 'heated';
  if (holds('withdrawing', levels.withdrawal, bands.withdrawal)) return 'withdrawing';
  return null;
}

/** The draft's level raised by what was just sent: mild lines add up, quick ones more than slow ones, a calm draft stays calm. */
function withRecent(level: number, state: Tracking, scale: keyof Levels, now: number): number {
  if (level < FLOOR || level >= 1) return level;
  let lift = 0;
  for (const message of state.recent) {
    const age = now - message.at;
    if (age < MEMORY_MS) lift += Math.max(0, message[scale] - AMBIENT) * 0.5 ** (age / HALF_LIFE_MS);
  }
  return probability(logOdds(level) + GAIN * lift);
}
