import type { Raised } from '../../components/Why';
import type { SiteAdapter } from '../composer/adapter';
import { readDraft } from '../composer/read';
import type { Moment } from '../draft/tracker';
import { markHits } from '../marks/mark-hits';
import type { Overlay } from '../overlay/mount';
import type { Conversation } from './conversation';

/** The words that raised a moment's scale: told on the card, and marked in the draft, while the person wants to know. */
export interface Why {
  /** What was told; null while nobody asked. */
  readonly told: readonly Raised[] | null;
  /** Tells of the draft as it was last read. */
  tell(composer: HTMLElement, conversation: Conversation, moment: Moment): void;
  /** Takes the marks out of the draft. */
  forget(): void;
}

/** Nobody asked yet. */
export function createWhy(adapter: SiteAdapter, overlay: Overlay): Why {
  let why: { readonly told: readonly Raised[]; readonly marks: AbortController } | null = null;

  function forget() {
    why?.marks.abort();
    why = null;
  }

  return {
    get told() {
      return why?.told ?? null;
    },
    tell(composer, { reading }, moment) {
      forget();
      const scale = moment === 'heated' ? 'heat' : 'withdrawal';
      const hits = reading.score.hits.filter((hit) => hit.scale === scale);
      const marks = new AbortController();
      why = {
        told: hits.map(({ start, end, rule }) => ({ text: reading.text.slice(start, end), rule })),
        marks,
      };
      const draft = readDraft(composer, adapter.notOwnWords);
      markHits(composer, draft, hits, marks.signal, overlay.under(composer));
    },
    forget,
  };
}
