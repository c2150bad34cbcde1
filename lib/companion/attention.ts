import type { SiteAdapter } from '../composer/adapter';
import { isPlainField } from '../composer/fields';
import { findComposer } from '../composer/find';
import { focusedIn, originOf } from '../composer/tree';
import { REST_MS } from '../draft/settled';
import { sendKeyOf } from '../guard/keys';
import { safely } from '../safely';

/** What is noticed about the composers of a page. */
export interface Noticed {
  /** The person is in this composer now. */
  entered(composer: HTMLElement): void;
  /** Its text may have changed; `rested` when the keys have been still for a while. */
  changed(composer: HTMLElement, rested: boolean): void;
  /** The person did something that may have sent its draft: pressed Enter alone, or something else. */
  maybeSent(composer: HTMLElement, byEnter: boolean): void;
}

/** Follows which composer the person is in. */
export interface Attention {
  /** Takes in an event of the page. */
  handle(event: Event): void;
  /** Begins with where the focus is already, if that is in a composer. */
  begin(): void;
  /** The draft may just have been sent: looks whether the page empties the composer. */
  awaitSend(composer: HTMLElement, byEnter: boolean): void;
  /** The composers that were entered and are still in the page, the last one first. */
  composers(): readonly HTMLElement[];
}

/** How long after a key or click pages may take to empty the composer of a sent message, in milliseconds. */
const EMPTIED_WITHIN = [0, 300, 1500];

/** A draft is looked at no more often than this while it is being typed, in milliseconds: the keys come first. */
export const LOOK_EVERY = 150;

/** How long that look may then wait for the page to be idle, in milliseconds. */
export const IDLE_TIMEOUT = 200;

/** How many composers are remembered: Gmail has a few windows, hardly anybody more. */
const REMEMBERED = 8;

/** Attention to one window's composers, by its events alone: nothing in the page is observed, polled or searched. */
export function createAttention(
  window: Window,
  adapter: SiteAdapter,
  noticed: Noticed,
  signal: AbortSignal,
): Attention {
  let entered: HTMLElement[] = [];
  let lastOrigin: Element | null = null;
  let look: ReturnType<typeof setTimeout> | undefined;
  let idle = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const later = new Set<ReturnType<typeof setTimeout>>();

  function find(origin: Element | null): HTMLElement | null {
    // Asking an element whether it can be edited costs the page a style; the next key is nearly always in the same place.
    if (origin !== null && origin === lastOrigin && entered[0]?.isConnected) return entered[0];
    const found = origin && findComposer(adapter, origin);
    lastOrigin = found && origin;
    if (found && found !== entered[0]) {
      forget();
      entered = [found, ...entered.filter((each) => each !== found && each.isConnected)].slice(0, REMEMBERED);
      noticed.entered(found);
    }
    return found;
  }

  function forget() {
    clearTimeout(look);
    look = undefined;
    window.cancelIdleCallback(idle);
    clearTimeout(rest);
    for (const timer of later) clearTimeout(timer);
    later.clear();
  }

  /** For timers: what goes wrong there is caught as it would be in an event. */
  const changed = safely((composer: HTMLElement, rested: boolean) => noticed.changed(composer, rested));

  function typed(composer: HTMLElement, event: InputEvent) {
    // A draft that was taken back is over, also for who writes the next one at once.
    if (event.inputType?.startsWith('delete') && isEmpty(composer)) noticed.changed(composer, false);
    clearTimeout(rest);
    look ??= setTimeout(() => {
      look = undefined;
      idle = window.requestIdleCallback(() => changed(composer, false), { timeout: IDLE_TIMEOUT });
    }, LOOK_EVERY);
    rest = setTimeout(() => changed(composer, true), REST_MS);
  }

  function awaitSend(composer: HTMLElement, byEnter: boolean) {
    noticed.maybeSent(composer, byEnter);
    for (const delay of EMPTIED_WITHIN) {
      const timer = setTimeout(() => {
        later.delete(timer);
        changed(composer, true);
      }, delay);
      later.add(timer);
    }
  }

  signal.addEventListener('abort', forget);

  return {
    handle(event) {
      const origin = originOf(event);
      if (event.type === 'focusin') find(origin);
      else if (event.type === 'input') {
        const composer = find(origin);
        if (composer) typed(composer, event as InputEvent);
      } else if (event.type === 'keydown') {
        const key = sendKeyOf(event as KeyboardEvent);
        const composer = key && find(origin);
        if (composer) awaitSend(composer, key === 'Enter');
      } else if (event.type === 'click' && entered[0] && !find(origin)) awaitSend(entered[0], false);
    },
    begin: () => void find(focusedIn(window.document)),
    awaitSend,
    composers: () => entered.filter((each) => each.isConnected),
  };
}

function isEmpty(composer: HTMLElement): boolean {
  const text = isPlainField(composer) ? composer.value : composer.textContent;
  return text?.trim() === '';
}
