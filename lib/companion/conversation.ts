import type { Draft } from '../composer/read';
import type { Bands } from '../draft/bands';
import { type Point, plot } from '../draft/curve';
import { createJudge } from '../draft/judge';
import { settledText } from '../draft/settled';
import { type DraftEvent, type Levels, type Moment, track, untracked } from '../draft/tracker';
import { isWarm } from '../draft/warmth';
import { type Score, score } from '../scoring';

/** A draft that was read, and how it reads. */
export interface Reading {
  /** What was judged: the draft without the word that is still being typed. */
  readonly text: string;
  readonly score: Score;
}

const NOTHING: Reading = { text: '', score: score('') };

/** What a draft is judged by: the person's sensitivity, and what takes out the phrases that they want passed over. */
export interface Measure {
  readonly bands: Bands;
  readonly passOver: (text: string) => string;
}

/** What became of a draft: it is being written, was sent, was taken back, or there was none. */
export type Outcome = 'written' | 'sent' | 'emptied' | 'none';

/** What is worth counting: a moment began; a draft that had one was sent when it was over, or while it still stood. */
export type Happening = 'moment' | 'cooled' | 'sent-anyway';

/** The levels of a draft over its time. */
export type Curves = Readonly<Record<keyof Levels, readonly Point[]>>;

/** One conversation: its tracking, and whether its draft may just have been sent. In memory only. */
export interface Conversation {
  /** The last reading of the draft. */
  readonly reading: Reading;
  /** The whole draft as it was last read. */
  readonly text: string;
  /** The moment whose card is due, or null. */
  readonly showing: Moment | null;
  /** The draft is warm without a card being due. */
  readonly warm: boolean;
  /** The draft's levels with what the messages just sent add to them. */
  readonly levels: Levels;
  /** The same from the draft's beginning. */
  readonly curves: Curves;
  /** Takes in what the composer holds now, and answers what became of the draft. */
  read(draft: Draft, rested: boolean, now: number, measure: Measure): Outcome;
  /** The draft is in another language than English, or is not, as the browser says; true where this is news. */
  heard(foreign: boolean): boolean;
  /** The person pressed or clicked something that may send: if the composer is empty next, the draft was sent. */
  maybeSent(): void;
  /** The person does not want a card for this draft. */
  dismiss(now: number, bands: Bands): void;
}

const FLAT: Curves = { heat: [], withdrawal: [] };

/** A conversation that nothing has happened in. `happened` is told of what is worth counting, as it happens. */
export function createConversation(happened: (what: Happening) => void): Conversation {
  let tracking = untracked;
  let reading = NOTHING;
  let whole = '';
  // Until the browser has said what language this is, only what is plainly English counts.
  let foreign = true;
  let sending = false;
  let hadMoment = false;
  let warm = false;
  let curves = FLAT;
  const judge = createJudge();

  const step = (event: DraftEvent, now: number, bands: Bands) => {
    const before = tracking.showing;
    tracking = track(tracking, event, now, bands);
    warm = isWarm(tracking, bands);
    if (before !== null || tracking.showing === null) return;
    hadMoment = true;
    happened('moment');
  };

  /** The draft is gone from the composer. */
  const end = (now: number, { bands, passOver }: Measure): Outcome => {
    const { heat, withdrawal } = tracking.levels;
    const stood = heat >= bands.heat.leave || withdrawal >= bands.withdrawal.leave;
    if (sending && hadMoment) happened(stood ? 'sent-anyway' : 'cooled');
    step(
      sending ? { type: 'sent', levels: judge(whole, passOver, foreign) } : { type: 'emptied' },
      now,
      bands,
    );
    const outcome = sending ? 'sent' : 'emptied';
    whole = '';
    foreign = true;
    sending = false;
    hadMoment = false;
    reading = NOTHING;
    curves = FLAT;
    return outcome;
  };

  return {
    get reading() {
      return reading;
    },
    get showing() {
      return tracking.showing;
    },
    get warm() {
      return warm;
    },
    get text() {
      return whole;
    },
    get levels() {
      return tracking.levels;
    },
    get curves() {
      return curves;
    },
    read(draft, rested, now, measure) {
      if (draft.text.trim() === '') return whole === '' ? 'none' : end(now, measure);
      if (draft.text !== whole) sending = false;
      whole = draft.text;
      const text = settledText(draft.text, draft.caret, rested);
      reading = { text, score: judge(text, measure.passOver, foreign) };
      step({ type: 'typed', levels: reading.score }, now, measure.bands);
      const { heat, withdrawal } = tracking.levels;
      curves = {
        heat: plot(curves.heat, { at: now, level: heat }),
        withdrawal: plot(curves.withdrawal, { at: now, level: withdrawal }),
      };
      return 'written';
    },
    heard(isForeign) {
      if (isForeign === foreign) return false;
      foreign = isForeign;
      return true;
    },
    maybeSent() {
      sending = whole !== '';
    },
    dismiss(now, bands) {
      step({ type: 'dismissed' }, now, bands);
    },
  };
}
