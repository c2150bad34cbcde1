import type { SiteAdapter } from '../composer/adapter';
import { findComposer } from '../composer/find';
import { originOf } from '../composer/tree';
import { REST_MS } from '../draft/settled';

/** What is noticed about the composers of a page. */
export interface Noticed {
  /** The person is in this composer now. */
  entered(composer: HTMLElement): void;
  /** Its text may have changed; `rested` when the keys have been still for a while. */
  changed(composer: HTMLElement, rested: boolean): void;
  /** The person did something that may have sent its draft. */
  maybeSent(composer: HTMLElement): void;
}

/** How long after a key or click pages may take to empty the composer of a sent message, in milliseconds. */
const EMPTIED_WITHIN = [0, 300];

/** How long the look at a change may wait for the page to be idle, in milliseconds. */
const IDLE_TIMEOUT = 200;

/**
 * Watches a page's composers through listeners on its window alone, until `signal` aborts: nothing in the page is observed,
 * polled or searched. Events that `own` claims are passed over.
 */
export function attend(
  window: Window,
  adapter: SiteAdapter,
  own: (event: Event) => boolean,
  noticed: Noticed,
  signal: AbortSignal,
): void {
  let composer: HTMLElement | null = null;
  let idle = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const later = new Set<ReturnType<typeof setTimeout>>();

  function find(event: Event): HTMLElement | null {
    if (own(event)) return null;
    const origin = originOf(event);
    const found = origin && findComposer(adapter, origin);
    if (found && found !== composer) {
      forget();
      composer = found;
      noticed.entered(found);
    }
    return found;
  }

  function forget() {
    window.cancelIdleCallback(idle);
    clearTimeout(rest);
    for (const timer of later) clearTimeout(timer);
    later.clear();
  }

  const on = <K extends keyof WindowEventMap>(type: K, listener: (event: WindowEventMap[K]) => void) =>
    window.addEventListener(type, listener, { capture: true, passive: true, signal });

  on('focusin', find);

  on('input', (event) => {
    const typedIn = find(event);
    if (!typedIn) return;
    window.cancelIdleCallback(idle);
    clearTimeout(rest);
    idle = window.requestIdleCallback(() => noticed.changed(typedIn, false), { timeout: IDLE_TIMEOUT });
    rest = setTimeout(() => noticed.changed(typedIn, true), REST_MS);
  });

  const sending = () => {
    const from = composer;
    if (!from) return;
    noticed.maybeSent(from);
    for (const delay of EMPTIED_WITHIN) {
      const timer = setTimeout(() => {
        later.delete(timer);
        noticed.changed(from, true);
      }, delay);
      later.add(timer);
    }
  };
  on('keydown', (event) => {
    // Key code 229: the key belongs to an input method, also right after a composition.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    if (find(event)) sending();
  });
  on('click', (event) => {
    if (!own(event) && !find(event)) sending();
  });

  signal.addEventListener('abort', forget);
}
