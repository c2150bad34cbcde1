import { createElement } from 'preact';
import { Beside, type View } from '../../components/Beside';
import type { SiteAdapter } from '../composer/adapter';
import { controlsNear } from '../composer/find';
import { holdPlace } from '../composer/place-held';
import { readDraft } from '../composer/read';
import { bandsFor } from '../draft/bands';
import type { Moment } from '../draft/tracker';
import type { Notes } from '../notes';
import { createOverlay } from '../overlay/mount';
import { PACES, type Settings } from '../settings-values';
import { attend } from './attention';
import { type Conversation, createConversation, type Reading } from './conversation';

/** What a companion needs from where it runs. */
export interface CompanionOptions {
  readonly window: Window;
  readonly adapter: SiteAdapter;
  /** The style of the card, which lives in a shadow root. */
  readonly css: string;
  readonly settings: Settings;
  /** The person's own notes, for the moment of learning. Never rejects. */
  readonly readNotes: () => Promise<Notes | null>;
  /** Milliseconds on a clock that never runs backwards. */
  readonly now: () => number;
  /** 0…1, to vary the wording. */
  readonly random: () => number;
  /** Told of every reading, in memory only; the practice page shows it. */
  readonly onReading?: (reading: Reading) => void;
  /** When it aborts, the companion leaves without a trace. */
  readonly signal: AbortSignal;
}

/** A running companion. */
export interface Companion {
  /** Takes other settings from here on. */
  use(settings: Settings): void;
}

/** A draft has cooled when its level is below this share of what it was. */
const COOLED = 0.7;

/** Watches the composers of one window and shows the card beside them. */
export function startCompanion(options: CompanionOptions): Companion {
  const { window, adapter, now, signal } = options;
  const overlay = createOverlay(window.document, options.css);
  const conversations = new WeakMap<HTMLElement, Conversation>();
  let settings = options.settings;
  let bands = bandsFor(settings.sensitivity);
  let composer: HTMLElement | null = null;
  let card: { moment: Moment; line: number } | null = null;
  let view: View = 'card';
  let goBack: (() => void) | null = null;
  let levelBefore = 0;
  let notes: Notes | null = null;

  function conversationOf(field: HTMLElement): Conversation {
    const known = conversations.get(field) ?? createConversation();
    conversations.set(field, known);
    return known;
  }

  /** The level that the card is about. */
  function levelOf(field: HTMLElement): number {
    const { heat, withdrawal } = conversationOf(field).levels;
    return card?.moment === 'withdrawing' ? withdrawal : heat;
  }

  function read(field: HTMLElement, rested: boolean) {
    const conversation = conversationOf(field);
    conversation.read(readDraft(field, adapter.notOwnWords), rested, now(), bands);
    if (field === composer) options.onReading?.(conversation.reading);
  }

  function draw() {
    const field = composer;
    const conversation = field && conversationOf(field);
    const moment = conversation?.showing ?? null;
    if (moment && moment !== card?.moment) card = { moment, line: options.random() };
    if (!field?.isConnected || !card || (!moment && view === 'card')) {
      close();
      return;
    }
    const level = levelOf(field);
    overlay.show(
      createElement(Beside, {
        view,
        moment: card.moment,
        line: card.line,
        level,
        cooled: level < levelBefore * COOLED,
        pace: { ...PACES[settings.pace], count: settings.breaths },
        notes,
        onOpen: open,
        onBreathed: () => back('after'),
        onBack: () => back('card'),
        onDismiss: dismiss,
      }),
      field,
      () => controlsNear(field),
      close,
    );
  }

  function close() {
    card = null;
    view = 'card';
    goBack = null;
    overlay.hide();
  }

  /** Opens one of the experiments: from here to `back` the focus is in the overlay. */
  function open(next: Exclude<View, 'card' | 'after'>) {
    if (!composer) return;
    goBack ??= holdPlace(composer);
    levelBefore = levelOf(composer);
    view = next;
    draw();
    if (next === 'learn')
      void options.readNotes().then((kept) => {
        notes = kept;
        draw();
      });
  }

  /** The focus and the caret go back to the draft, which is read again. */
  function back(next: 'card' | 'after') {
    const field = composer;
    goBack?.();
    goBack = null;
    if (!field) return;
    read(field, true);
    if (next === 'after') {
      view = 'after';
      conversationOf(field).dismiss(now(), bands);
      draw();
    } else dismiss();
  }

  function dismiss() {
    if (composer) conversationOf(composer).dismiss(now(), bands);
    close();
  }

  attend(
    window,
    adapter,
    overlay.owns,
    {
      entered(field) {
        close();
        composer = field;
        read(field, true);
        draw();
      },
      changed(field, rested) {
        const before = conversationOf(field).reading.text;
        read(field, rested);
        // What was asked after the breath is answered by writing on.
        if (view === 'after' && conversationOf(field).reading.text !== before) view = 'card';
        draw();
      },
      maybeSent: (field) => conversationOf(field).maybeSent(),
    },
    signal,
  );

  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || event.isComposing || !card) return;
      // Mail composers close on Escape; this one was meant for the card.
      event.preventDefault();
      event.stopImmediatePropagation();
      if (goBack) back('card');
      else dismiss();
    },
    { capture: true, signal },
  );
  signal.addEventListener('abort', close);

  return {
    use(changed) {
      settings = changed;
      bands = bandsFor(settings.sensitivity);
    },
  };
}
