import { createElement } from 'preact';
import { LastWord as Content } from '../../components/LastWord';
import { controlsNear } from '../composer/find';
import { createOverlay, type OverlayLook } from '../overlay/mount';
import { safely } from '../safely';

/** What is said where the person has just switched it off, with the way back: once, until they do the next thing. */
export interface LastWord {
  /** Says it beside `composer`. `undo` is the way back. */
  say(text: string, composer: HTMLElement, undo: () => Promise<void>): void;
  /** Sees every event before the page does. Answers whether it is up, or was till this event. */
  handle(event: Event): boolean;
}

/** The beginnings of whatever the person may do next. */
const NEXT_THING = new Set(['keydown', 'pointerdown', 'input']);

/** Nothing is said yet. `signal` takes it down. */
export function createLastWord(document: Document, look: OverlayLook, signal: AbortSignal): LastWord {
  const overlay = createOverlay(document, look);
  let goBack = () => {};
  signal.addEventListener('abort', overlay.hide);

  function end() {
    if (overlay.hasFocus()) goBack();
    overlay.hide();
  }

  return {
    say(text, composer, undo) {
      goBack = () => composer.focus({ preventScroll: true });
      const onUndo = safely(() => {
        end();
        return undo();
      });
      overlay.show(createElement(Content, { text, onUndo }), {
        composer,
        controls: () => controlsNear(composer),
        stays: true,
        gone: end,
      });
    },
    handle(event) {
      if (!overlay.isUp()) return false;
      const key = event.type === 'keydown' ? (event as KeyboardEvent).key : null;
      if (key === 'Escape') end();
      else if (overlay.owns(event) || !NEXT_THING.has(event.type)) return true;
      else if (key === 'Tab') overlay.focusFirst();
      else {
        end();
        return true;
      }
      // These two keys were meant for it, and not for the page.
      event.preventDefault();
      event.stopImmediatePropagation();
      return true;
    },
  };
}
