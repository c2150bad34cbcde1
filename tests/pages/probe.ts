// Not a page: run in one, it answers what the extension takes for a send control there.
import { adapterFor } from '../../lib/composer/registry';
import { sendControlAt } from '../../lib/composer/send-control';

declare global {
  interface Window {
    probe: {
      /** Which composer it is about. */
      begin(composer: HTMLElement): void;
      /** Whether a press on the innermost of `control` sends. */
      sends(control: Element): boolean;
    };
  }
}

let composer: HTMLElement | null = null;

window.probe = {
  begin(field) {
    composer = field;
  },
  sends(control) {
    if (!composer) throw new Error('begin first');
    const { location } = composer.ownerDocument.defaultView ?? window;
    const address = location.protocol === 'about:' ? window.location.href : location.href;
    let pressed = control;
    while (pressed.firstElementChild) pressed = pressed.firstElementChild;
    return sendControlAt(adapterFor(address), pressed, composer) === control;
  },
};
