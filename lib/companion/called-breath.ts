import { createElement } from 'preact';
import { BreathPanel } from '../../components/BreathPanel';
import type { Pace } from '../breath/schedule';
import type { SiteAdapter } from '../composer/adapter';
import { controlsNear, findComposer } from '../composer/find';
import { holdPlace } from '../composer/place-held';
import { focusedIn, outermost } from '../composer/tree';
import { createOverlay, type OverlayLook } from '../overlay/mount';

/** The breath as the command opens it: beside the composer that has the focus, else in the middle of the window. */
export interface CalledBreath {
  /** Opens it, or goes to it where it is open. */
  open(pace: Pace): void;
  /** Takes in an event of the page; answers whether it was meant for the breath. */
  handle(event: Event): boolean;
}

/** A breath for `window`, which leaves without a trace when `signal` aborts. */
export function createCalledBreath(
  window: Window,
  adapter: SiteAdapter,
  look: OverlayLook,
  /** A whole breath was taken. */
  onBreathed: () => void,
  signal: AbortSignal,
): CalledBreath {
  const overlay = createOverlay(outermost(window).document, look);
  let goBack: () => void = () => {};

  function leave() {
    overlay.hide();
    goBack();
  }

  signal.addEventListener('abort', overlay.hide);

  return {
    open(pace) {
      if (overlay.isUp()) {
        overlay.focusFirst();
        return;
      }
      const focused = focusedIn(window.document);
      const composer = focused && findComposer(adapter, focused);
      goBack = focused ? holdPlace(focused as HTMLElement) : () => {};
      const onDone = () => {
        leave();
        onBreathed();
      };
      const content = createElement(BreathPanel, { pace, onDone, onSkip: leave, onBack: leave });
      overlay.show(content, {
        composer,
        controls: () => (composer ? controlsNear(composer) : []),
        stays: true,
        gone: overlay.hide,
      });
    },
    handle(event) {
      if (!overlay.isUp()) return false;
      if (event.type === 'keydown' && (event as KeyboardEvent).key === 'Escape') {
        event.preventDefault();
        event.stopImmediatePropagation();
        leave();
        return true;
      }
      // Who writes again has gone on.
      if (event.type === 'input' && !overlay.owns(event)) overlay.hide();
      return false;
    },
  };
}
