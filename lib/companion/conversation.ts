import type { Draft } from '../composer/read';
import type { Bands } from '../draft/bands';
import { settledText } from '../draft/settled';
import { type DraftEvent, type Levels, type Moment, track, untracked } from '../draft/tracker';
import { createDraftScorer, type Score, score } from '../scoring';

/** A draft that was read, and how it reads. */
export interface Reading {
  /** What was judged: the draft without the word that is still being typed. */
  readonly text: string;
  readonly score: Score;
}

const NOTHING: Reading = { text: '', score: score('') };

/** What became of a draft: it is being written, was sent, was taken back, or there was none. */
export type Outcome = 'written' | 'sent' | 'emptied' | 'none';

/** One conversation: its tracking, and whether its draft may just have been sent. In memory only. */
export interface Conversation {
  /** The last reading of the draft. */
  readonly reading: Reading;
  /** The whole draft as it was last read. */
  readonly text: string;
  /** The moment whose card is due, or null. */
  readonly showing: Moment | null;
  /** The draft's levels with what the messages just sent add to them. */
  readonly levels: Levels;
  /** Takes in what the composer holds now, and answers what became of the draft. */
  read(draft: Draft, rested: boolean, now: number, bands: Bands): Outcome;
  /** The person pressed or clicked something that may send: if the composer is empty next, the draft was sent. */
  maybeSent(): void;
  /** The person does not want a card for this draft. */
  dismiss(now: number, bands: Bands): void;
}

/** A conversation that nothing has happened in. */
export function createConversation(): Conversation {
  let tracking = untracked;
  let reading = NOTHING;
  let whole = '';
  let sending = false;
  const scorer = createDraftScorer();

  const step = (event: DraftEvent, now: number, bands: Bands) => {
    tracking = track(tracking, event, now, bands);
  };

  return {
    get reading() {
      return reading;
    },
    get showing() {
      return tracking.showing;
    },
    get text() {
      return whole;
    },
    get levels() {
      return tracking.levels;
    },
    read(draft, rested, now, bands) {
      if (draft.text.trim() === '') {
        const outcome = whole === '' ? 'none' : sending ? 'sent' : 'emptied';
        if (outcome !== 'none')
          step(
            outcome === 'sent' ? { type: 'sent', levels: scorer.update(whole) } : { type: 'emptied' },
            now,
            bands,
          );
        whole = '';
        sending = false;
        reading = NOTHING;
        return outcome;
      }
      if (draft.text !== whole) sending = false;
      whole = draft.text;
      const text = settledText(draft.text, draft.caret, rested);
      if (text !== reading.text) reading = { text, score: scorer.update(text) };
      step({ type: 'typed', levels: reading.score }, now, bands);
      return 'written';
    },
    maybeSent() {
      sending = whole !== '';
    },
    dismiss(now, bands) {
      step({ type: 'dismissed' }, now, bands);
    },
  };
}
