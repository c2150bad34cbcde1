import { createElement } from 'preact';
import { Beside, type Choices, type View } from '../../components/Beside';
import { controlsNear } from '../composer/find';
import { holdPlace } from '../composer/place-held';
import { suggestionsNear } from '../composer/suggestions';
import type { Keeping } from '../desk/keeping';
import { gentlerThan } from '../draft/sensitivity';
import type { Moment } from '../draft/tracker';
import type { Notes } from '../notes';
import type { Overlay } from '../overlay/mount';
import { paceOf, type Settings } from '../settings-values';
import { words } from '../words';
import type { Conversation } from './conversation';
import { type Bag, drawFrom, untouched } from './lines';
import type { Why } from './why';

/** What the stage is set with. */
export interface StageOptions {
  readonly overlay: Overlay;
  readonly why: Why;
  readonly conversationOf: (composer: HTMLElement) => Conversation;
  readonly settings: () => Settings;
  readonly choices: () => Choices;
  /** Whether there is a site that it could be off on. */
  readonly hasSite: boolean;
  readonly keeping: Keeping | undefined;
  /** The command's key; null where it has none, or it is not known yet. */
  readonly commandKey: () => string | null;
  /** 0…1, below 1. */
  readonly random: () => number;
  /** What was up is no longer up. */
  readonly closed: (view: View) => void;
}

/** What is up beside the composer that the person is in, and where their focus is. */
export interface Stage {
  readonly composer: HTMLElement | null;
  /** What is up; null when nothing is. */
  readonly view: View | null;
  /** What the card is about, while one is up. */
  readonly moment: Moment;
  /** The focus was taken from the draft, and is to go back there. */
  readonly away: boolean;
  /** The person is in this composer now. */
  enter(composer: HTMLElement): void;
  /** Puts something up that stays until the person does something. `says` is its line. */
  show(view: Exclude<View, 'card' | 'ember'>, says?: string): void;
  /** Notes came, to be shown while learning. */
  showNotes(notes: Notes | null): void;
  /** The person asks for the card of a warm draft. */
  ask(): void;
  /** Goes back to what the draft itself calls for: a card, the ember, or nothing. */
  resume(): void;
  /** Brings what is up into step with the draft. */
  draw(): void;
  /** Takes everything down; the focus goes back where it came from. */
  close(): void;
  /** Remembers the caret before the focus goes to the overlay. */
  holdPlace(): void;
  /** Likewise, and how the draft stood. */
  leaveDraft(): void;
  /** The person went back to the draft by themselves. From a card, which takes no focus, they are back for good: the caret is where they want it. */
  returned(): void;
  /** The focus and the caret go back to the draft. */
  giveBack(): void;
  /** The command's key: the focus goes to what is up, and from there, pressed again, on to the breath. False where nothing is up. */
  answerCommand(open: (view: 'breath') => void): boolean;
}

/** A draft has cooled when its level is below this share of what it was. */
const COOLED = 0.7;

/** The key that leads from pane to pane in many programs: the way into the card where the command has no key. */
export const NEXT_PANE = 'F6';

/** An empty stage. */
export function createStage(options: StageOptions): Stage {
  const { overlay, why, conversationOf } = options;
  const bags = new Map<readonly string[], Bag>();
  let composer: HTMLElement | null = null;
  let up: { readonly view: View; readonly says: string } | null = null;
  /** What the card says of this moment, for as long as it stands. */
  let line: { readonly moment: Moment; readonly says: string; readonly keys: string } | null = null;
  let keysSaid = false;
  let asked = false;
  let goBack: (() => void) | null = null;
  let levelBefore = 0;
  let notes: Notes | null = null;
  let drawn: readonly unknown[] = [];

  function next(lines: readonly string[]): string {
    const bag = drawFrom(bags.get(lines) ?? untouched, lines.length, options.random());
    bags.set(lines, bag);
    return lines[bag.last] ?? '';
  }

  /** How the keyboard gets into the card: said with the first one only. */
  function keysOnce(): string {
    if (keysSaid) return '';
    keysSaid = true;
    return words.card.keys(options.commandKey() ?? NEXT_PANE);
  }

  function called(field: HTMLElement): typeof up {
    const { showing, warm } = conversationOf(field);
    const moment = showing ?? (asked && warm ? 'heated' : null);
    if (!moment) return warm && options.settings().ember ? { view: 'ember', says: '' } : null;
    if (line?.moment !== moment) line = { moment, says: next(words.card[moment]), keys: keysOnce() };
    return { view: 'card', says: line.says };
  }

  /** The level that what is up is about. */
  function levelOf(field: HTMLElement): number {
    const { heat, withdrawal } = conversationOf(field).levels;
    return line?.moment === 'withdrawing' ? withdrawal : heat;
  }

  function draw() {
    const field = composer;
    if (field?.isConnected && (!up || up.view === 'card' || up.view === 'ember')) up = called(field);
    if (!field?.isConnected || !up) {
      close();
      return;
    }
    const { view, says } = up;
    const moment = line?.moment ?? 'heated';
    const settings = options.settings();
    // In steps that can be seen: a key that changes nothing there costs the page no drawing.
    const level = Math.round(levelOf(field) * 20) / 20;
    const shown = {
      view,
      moment,
      says,
      keys: line?.keys ?? '',
      level,
      cooled: level < levelBefore * COOLED,
      notes,
      why: why.told,
      curve: why.told && conversationOf(field).curves[moment === 'heated' ? 'heat' : 'withdrawal'],
      gentler: gentlerThan(settings.sensitivity),
      hasSite: options.hasSite,
    };
    const { keeping } = options;
    const parts = [field, ...Object.values(shown)];
    if (overlay.isUp() && parts.every((part, i) => part === drawn[i])) {
      overlay.place();
      return;
    }
    drawn = parts;
    const content = createElement(Beside, {
      ...shown,
      pace: paceOf(settings),
      reminding: keeping && {
        wanted: settings.remind,
        onWanted: keeping.onRemind,
        onPromise: keeping.onPromise,
      },
      onKeepLine: settings.journal ? keeping?.onKeepLine : undefined,
      ...options.choices(),
    });
    overlay.show(content, {
      composer: field,
      controls: () => [...controlsNear(field), ...suggestionsNear(field)],
      // What the person is doing, or waiting for, is to be seen wherever they are.
      stays: view !== 'card' && view !== 'ember',
      gone: close,
    });
  }

  function close() {
    const was = up;
    why.forget();
    up = line = null;
    asked = false;
    // The focus of what goes would be nowhere.
    if (overlay.hasFocus()) giveBack();
    goBack = null;
    overlay.hide();
    if (was) options.closed(was.view);
  }

  function keepPlace() {
    if (composer) goBack ??= holdPlace(composer);
  }

  function giveBack() {
    if (!goBack && composer && overlay.hasFocus()) goBack = holdPlace(composer);
    goBack?.();
    goBack = null;
  }

  return {
    get composer() {
      return composer;
    },
    get view() {
      return up?.view ?? null;
    },
    get moment() {
      return line?.moment ?? 'heated';
    },
    get away() {
      return goBack !== null;
    },
    enter(field) {
      // A press on the send control may move the focus without anybody having gone elsewhere.
      if (field !== composer) close();
      composer = field;
    },
    show(view, says = view === 'hold' ? next(words.hold.lines) : '') {
      up = { view, says };
      draw();
    },
    showNotes(kept) {
      notes = kept;
      draw();
    },
    ask() {
      asked = true;
      const byKey = overlay.hasFocus();
      draw();
      if (!byKey) return;
      keepPlace();
      overlay.focusFirst();
    },
    resume() {
      up = null;
    },
    draw,
    close,
    holdPlace: keepPlace,
    leaveDraft() {
      keepPlace();
      if (composer) levelBefore = levelOf(composer);
    },
    returned() {
      if (up?.view === 'after') goBack = null;
    },
    giveBack,
    answerCommand(open) {
      if (!composer || !up || !overlay.isUp()) return false;
      const { view } = up;
      const running = view === 'breath' || view === 'pause' || view === 'learn';
      if (overlay.hasFocus() && !running) open('breath');
      else {
        keepPlace();
        overlay.focusFirst();
      }
      return true;
    },
  };
}
