import { createElement } from 'preact';
import { Beside, type Raised, type View } from '../../components/Beside';
import type { SiteAdapter } from '../composer/adapter';
import { controlsNear } from '../composer/find';
import { insertText } from '../composer/insert';
import { holdPlace } from '../composer/place-held';
import { readDraft } from '../composer/read';
import { outermost } from '../composer/tree';
import type { Keeping } from '../desk/keeping';
import type { Doorway } from '../doorway/doorway';
import { bandsFor } from '../draft/bands';
import type { Moment } from '../draft/tracker';
import { createGuard } from '../guard/guard';
import { markHits } from '../marks/mark-hits';
import type { Notes } from '../notes';
import { createOverlay } from '../overlay/mount';
import { paceOf, type Settings } from '../settings-values';
import { words } from '../words';
import { createAttention } from './attention';
import type { Reading } from './conversation';
import { createConversations } from './conversations';

/** What a companion needs from where it runs. */
export interface CompanionOptions {
  readonly window: Window;
  readonly doorway: Doorway;
  readonly adapter: SiteAdapter;
  /** The style of the card, which lives in a shadow root. */
  readonly css: string;
  readonly settings: Settings;
  /** The person's own notes, for the moment of learning. Never rejects. */
  readonly readNotes: () => Promise<Notes | null>;
  /** Keeps promises, counts and lines for the journal; without it nothing is kept. */
  readonly keeping?: Keeping | undefined;
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
  /** Sees every event before the page does. */
  handle(event: Event): void;
  /** Takes other settings from here on. */
  use(settings: Settings): void;
  /** The person pressed the command's key: goes to what is up beside the composer, and from the card on to the breath. False where nothing is up. */
  answerCommand(): boolean;
}

/** A draft has cooled when its level is below this share of what it was. */
const COOLED = 0.7;

function lines(text: string): number {
  return text.split('\n').length;
}

/** Follows the composers of one window, shows the card beside them, and holds a heated message once. */
export function startCompanion(options: CompanionOptions): Companion {
  const { window, adapter, now, signal } = options;
  const overlay = createOverlay(outermost(window).document, {
    css: options.css,
    lang: words.language,
    dir: words.direction,
  });
  const conversationOf = createConversations(adapter);
  const enterSends = new WeakMap<HTMLElement, boolean>();
  const triedByEnter = new WeakMap<HTMLElement, boolean>();
  let settings = options.settings;
  let bands = bandsFor(settings.sensitivity);
  let composer: HTMLElement | null = null;
  let card: { moment: Moment; line: number } | null = null;
  let view: View = 'card';
  let goBack: (() => void) | null = null;
  let levelBefore = 0;
  let notes: Notes | null = null;
  let drawn: readonly unknown[] = [];
  let why: { words: readonly Raised[]; marks: AbortController } | null = null;

  /** The level that the card is about. */
  function levelOf(field: HTMLElement): number {
    const { heat, withdrawal } = conversationOf(field).levels;
    return card?.moment === 'withdrawing' ? withdrawal : heat;
  }

  function read(field: HTMLElement, rested: boolean) {
    const conversation = conversationOf(field);
    const before = conversation.text;
    const outcome = conversation.read(readDraft(field, adapter.notOwnWords), rested, now(), bands);
    if (outcome === 'sent' || outcome === 'emptied') guard.forget();
    if (triedByEnter.get(field)) {
      if (outcome === 'sent') enterSends.set(field, true);
      else if (lines(conversation.text) > lines(before)) enterSends.set(field, false);
      if (outcome !== 'written' || conversation.text !== before) triedByEnter.delete(field);
    }
    if (field === composer) options.onReading?.(conversation.reading);
  }

  function draw() {
    const field = composer;
    const moment = field && conversationOf(field).showing;
    if (moment && moment !== card?.moment) card = { moment, line: options.random() };
    if (!field?.isConnected || !card || (!moment && view === 'card')) {
      close();
      return;
    }
    // In steps that can be seen: a key that changes nothing there costs the page nothing.
    const level = Math.round(levelOf(field) * 20) / 20;
    const { moment: kind, line } = card;
    const cooled = level < levelBefore * COOLED;
    const next = [view, kind, line, level, cooled, notes, why, field];
    if (overlay.isUp() && next.every((part, i) => part === drawn[i])) return;
    drawn = next;
    const content = createElement(Beside, {
      view,
      moment: kind,
      line,
      level,
      cooled,
      notes,
      why: why?.words ?? null,
      pace: paceOf(settings),
      reminding: options.keeping && {
        wanted: settings.remind,
        onWanted: options.keeping.onRemind,
        onPromise: options.keeping.onPromise,
      },
      onKeepLine: settings.journal ? options.keeping?.onKeepLine : undefined,
      ...actions,
    });
    overlay.show(content, field, () => controlsNear(field), close);
  }

  const actions = {
    onOpen: open,
    onWhy: () => {
      if (why) forgetWhy();
      else tellWhy();
      draw();
    },
    onPut: put,
    onBreathed: () => back('after'),
    onBack: () => back('card'),
    onDismiss: dismiss,
    onSendAnyway: sendAnyway,
  };

  /** The words that raised the moment's scale, marked where they stand. */
  function tellWhy() {
    const field = composer;
    if (!field || !card) return;
    read(field, true);
    const scale = card.moment === 'heated' ? 'heat' : 'withdrawal';
    const { reading } = conversationOf(field);
    const hits = reading.score.hits.filter((hit) => hit.scale === scale);
    forgetWhy();
    why = {
      words: hits.map(({ start, end, rule }) => ({ text: reading.text.slice(start, end), rule })),
      marks: new AbortController(),
    };
    markHits(field, readDraft(field, adapter.notOwnWords), hits, why.marks.signal);
  }

  function forgetWhy() {
    why?.marks.abort();
    why = null;
  }

  /** The pause line goes where the caret was. The panel stays until it has nothing to say about it. */
  async function put(line: string): Promise<boolean> {
    const field = composer;
    if (!field) return false;
    goBack?.();
    goBack = null;
    return insertText(field, line);
  }

  function close() {
    forgetWhy();
    if (view === 'hold') guard.standDown();
    card = null;
    view = 'card';
    goBack = null;
    overlay.hide();
  }

  /** Opens one of the experiments: from here to `back` the focus is in the overlay. */
  function open(next: 'breath' | 'pause' | 'learn') {
    if (!composer) return;
    goBack ??= holdPlace(composer);
    levelBefore = levelOf(composer);
    guard.standDown();
    forgetWhy();
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
    goBack?.();
    if (composer) conversationOf(composer).dismiss(now(), bands);
    close();
  }

  function sendAnyway() {
    const field = composer;
    goBack?.();
    goBack = null;
    if (!field) return;
    attention.awaitSend(field, false);
    const shown = card;
    if (guard.sendAnyway()) return;
    card = shown;
    view = 'press-again';
    draw();
  }

  const guard = createGuard({
    adapter,
    composers: () => attention.composers(),
    textOf: (field) => readDraft(field, adapter.notOwnWords).text,
    isDue(field) {
      if (settings.hold === 'off') return false;
      read(field, true);
      const moment = conversationOf(field).showing;
      return moment === 'heated' || (moment === 'withdrawing' && settings.hold === 'both');
    },
    enterSends: (field) => enterSends.get(field) ?? null,
    onHold(field) {
      composer = field;
      view = 'hold';
      draw();
    },
    onRelease() {
      // On its way: a page may leave it in the field for a while, and no card is to come back over it.
      view = 'card';
      dismiss();
    },
    now,
  });

  const attention = createAttention(
    window,
    adapter,
    {
      entered(field) {
        // A press on the send control may move the focus without anybody having gone elsewhere.
        if (field !== composer) close();
        composer = field;
        options.doorway.watch(outermost(field.ownerDocument.defaultView ?? window));
        read(field, true);
        draw();
      },
      changed(field, rested) {
        const before = conversationOf(field).text;
        read(field, rested);
        // Writing on answers what was asked after the breath, and takes back what was about to be sent.
        if (field === composer && conversationOf(field).text !== before && !goBack) {
          if (view === 'hold') guard.standDown();
          view = 'card';
          if (why) tellWhy();
        }
        draw();
      },
      maybeSent(field, byEnter) {
        triedByEnter.set(field, byEnter);
        conversationOf(field).maybeSent();
      },
    },
    signal,
  );

  /** Keys that the overlay takes while it is up. Answers whether it took this one. */
  function takesKey(event: KeyboardEvent): boolean {
    if (!card || event.isComposing) return false;
    if (event.key === 'Escape') {
      if (goBack) back('card');
      else dismiss();
    } else if (event.key === 'Tab' && view === 'hold' && !overlay.owns(event)) {
      if (composer) goBack ??= holdPlace(composer);
      overlay.focusFirst();
    } else return false;
    // Mail composers close on Escape and leave the field on Tab; these were meant for the overlay.
    event.preventDefault();
    event.stopImmediatePropagation();
    return true;
  }

  signal.addEventListener('abort', close);
  attention.begin();

  return {
    handle(event) {
      if (signal.aborted) return;
      if (event.type === 'keydown' && takesKey(event as KeyboardEvent)) return;
      if (overlay.owns(event) || guard.handle(event)) return;
      attention.handle(event);
    },
    use(changed) {
      settings = changed;
      bands = bandsFor(settings.sensitivity);
    },
    answerCommand() {
      if (!card || !composer || !overlay.isUp()) return false;
      const inside = overlay.hasFocus();
      if (!inside) goBack = holdPlace(composer);
      if (inside && (view === 'card' || view === 'hold' || view === 'after')) open('breath');
      else overlay.focusFirst();
      return true;
    },
  };
}
