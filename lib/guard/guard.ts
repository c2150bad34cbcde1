import type { SiteAdapter } from '../composer/adapter';
import { findComposer } from '../composer/find';
import { sendControlAt, sendKeysIn } from '../composer/send-control';
import { isChoosing } from '../composer/suggestions';
import { originOf, parentAcrossFrames } from '../composer/tree';
import { type Attempt, nearestComposer, perform, pressOf } from './attempt';
import { sendKeyOf, worksButton } from './keys';

/** How long after an input method let go of a word its Enter may still come, in milliseconds (Safari, some on Linux). */
const COMPOSITION_TAIL_MS = 60;

/** What the guard asks of whoever knows the drafts. */
export interface GuardOptions {
  readonly adapter: SiteAdapter;
  /** The composers that were written in, the last one first. */
  readonly composers: () => readonly HTMLElement[];
  /** What a composer holds now, for telling whether it was changed since it was held. */
  readonly textOf: (composer: HTMLElement) => string;
  /** Whether a composer's draft is to be held now. */
  readonly isDue: (composer: HTMLElement) => boolean;
  /** Whether Enter alone sends from a composer, as far as it was seen to; null where it was not. */
  readonly enterSends: (composer: HTMLElement) => boolean | null;
  /** A send was held. */
  readonly onHold: (composer: HTMLElement) => void;
  /** What was held goes now. */
  readonly onRelease: () => void;
  /** Milliseconds on a clock that never runs backwards. */
  readonly now: () => number;
}

/** Holds a heated message once when it is about to be sent. */
export interface Guard {
  /** Sees every event before the page does. Answers whether it was kept from the page. */
  handle(event: Event): boolean;
  /** Sends what is held, once. Answers false where only the person's own press can. */
  sendAnyway(): boolean;
  /** The person goes back to the draft: nothing is held; the same text passes next time. */
  standDown(): void;
  /** The draft is gone: the next one starts anew. */
  forget(): void;
}

/** A guard that lets everything pass but a trusted way of sending a draft that is due. */
export function createGuard(options: GuardOptions): Guard {
  const { adapter, textOf, now } = options;
  let held: Attempt | null = null;
  /** What was held once may go, as it is. */
  let passed: { composer: HTMLElement; text: string } | null = null;
  /** The press that is being held, till the finger is off. */
  let heldKey: string | null = null;
  let heldControl: HTMLElement | null = null;
  let composedAt = Number.NEGATIVE_INFINITY;

  /** Whether a way of sending from `composer` has to stop here. A second press lets what is held go. */
  function mustStop(composer: HTMLElement): boolean {
    if (held?.composer === composer) {
      pass(composer);
      options.onRelease();
      return false;
    }
    if (passed?.composer === composer && passed.text === textOf(composer)) return false;
    return options.isDue(composer);
  }

  function pass(composer: HTMLElement) {
    held = null;
    passed = { composer, text: textOf(composer) };
    return passed;
  }

  function hold(attempt: Attempt) {
    options.onHold(attempt.composer);
    held = attempt;
  }

  function onKeyDown(event: KeyboardEvent) {
    // The page gets no second Enter from a finger that is slow to leave the key.
    if (heldKey === event.code && event.repeat) return stop(event);
    heldKey = null;
    // Every other key is none of the guard's business, and must cost nothing.
    const target = event.key === 'Enter' || event.key === ' ' ? originOf(event) : null;
    if (!target) return false;
    const attempt = attemptByKey(event, target);
    if (!attempt || !mustStop(attempt.composer)) return false;
    // The Enter that picks a name from a list sends nothing. This looks at the page, so it comes last.
    if (attempt.way === 'key' && !isMod(event) && isChoosing(attempt.composer)) return false;
    hold(attempt);
    heldKey = event.code;
    return stop(event);
  }

  function attemptByKey(event: KeyboardEvent, target: Element): Attempt | null {
    const composer = findComposer(adapter, target);
    if (!composer) {
      const control = worksButton(event) ? controlAt(target) : null;
      return control && { way: 'press', ...control };
    }
    const key = sendKeyOf(event);
    if (key === null || now() - composedAt < COMPOSITION_TAIL_MS) return null;
    const known = key === 'Enter' ? (options.enterSends(composer) ?? saysEnterSends(composer)) : null;
    if (!(known ?? sendKeysIn(adapter, composer).includes(key))) return null;
    return { way: 'key', composer, target, press: pressOf(event) };
  }

  function controlAt(origin: Element): { composer: HTMLElement; control: HTMLElement } | null {
    const composers = options.composers().filter((composer) => sendControlAt(adapter, origin, composer));
    const composer = nearestComposer(origin, composers);
    const control = composer && sendControlAt(adapter, origin, composer);
    return composer && control ? { composer, control: control as HTMLElement } : null;
  }

  /** Pages send at the beginning of a press or at its end: where it is to be held, they see none of it. */
  function onPress(event: Event) {
    if (event.type === 'pointerdown') {
      const origin = (event as PointerEvent).button === 0 ? originOf(event) : null;
      const found = origin && controlAt(origin);
      heldControl =
        found && held?.composer !== found.composer && mustStop(found.composer) ? found.control : null;
    }
    if (!heldControl || !event.composedPath().includes(heldControl)) return false;
    event.stopImmediatePropagation();
    // The caret stays in the draft.
    if (event.type === 'mousedown') event.preventDefault();
    return true;
  }

  function onClick(event: Event) {
    const origin = originOf(event);
    const found = origin && controlAt(origin);
    heldControl = null;
    if (!found || !mustStop(found.composer)) return false;
    hold({ way: 'press', ...found });
    return stop(event);
  }

  function onSubmit(event: SubmitEvent) {
    const form = event.composedPath()[0] as HTMLFormElement;
    const composer = options.composers().find((each) => isWithin(each, form));
    // What a page submits by itself, on a timer say, is no send of the person's.
    if (!composer || navigator.userActivation?.isActive === false || !mustStop(composer)) return false;
    hold({ way: 'submit', composer, form, submitter: event.submitter });
    return stop(event);
  }

  function onKeyUp(event: KeyboardEvent) {
    if (heldKey !== event.code) return false;
    heldKey = null;
    return stop(event);
  }

  return {
    handle(event) {
      if (!event.isTrusted) return false;
      switch (event.type) {
        case 'compositionend':
          composedAt = now();
          return false;
        case 'keydown':
          return onKeyDown(event as KeyboardEvent);
        case 'keyup':
          return onKeyUp(event as KeyboardEvent);
        case 'click':
          return onClick(event);
        case 'submit':
          return onSubmit(event as SubmitEvent);
        case 'pointerdown':
        case 'mousedown':
        case 'touchstart':
        case 'pointerup':
        case 'mouseup':
        case 'touchend':
          return onPress(event);
        default:
          return false;
      }
    },
    sendAnyway() {
      if (!held) return true;
      const attempt = held;
      const { text } = pass(attempt.composer);
      options.onRelease();
      // A second try by other means could send twice where the page is only slow.
      return perform(attempt) || textOf(attempt.composer) !== text;
    },
    standDown() {
      if (held) pass(held.composer);
    },
    forget() {
      held = null;
      passed = null;
    },
  };
}

/** @returns true, for the guard's answer */
function stop(event: Event): true {
  event.preventDefault();
  event.stopImmediatePropagation();
  return true;
}

/** What the field itself says of its Enter key, by the attribute made for that; null where it says nothing. */
function saysEnterSends(composer: HTMLElement): boolean | null {
  return composer.enterKeyHint ? composer.enterKeyHint === 'send' : null;
}

function isMod(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey;
}

function isWithin(node: Element, outer: Element): boolean {
  for (let at: Element | null = node; at; at = parentAcrossFrames(at)) if (at === outer) return true;
  return false;
}
