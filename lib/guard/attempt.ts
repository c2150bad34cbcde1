import { parentAcrossFrames } from '../composer/tree';

/** How a message was about to be sent. */
export type Attempt =
  | {
      readonly way: 'key';
      readonly composer: HTMLElement;
      readonly target: Element;
      readonly press: KeyboardEventInit;
    }
  | { readonly way: 'press'; readonly composer: HTMLElement; readonly control: HTMLElement }
  | {
      readonly way: 'submit';
      readonly composer: HTMLElement;
      readonly form: HTMLFormElement;
      readonly submitter: HTMLElement | null;
    };

/** What of a key press has to be the same when it is pressed again. */
export function pressOf({
  key,
  code,
  keyCode,
  ctrlKey,
  metaKey,
  location,
}: KeyboardEvent): KeyboardEventInit {
  return { key, code, keyCode, which: keyCode, ctrlKey, metaKey, location } as KeyboardEventInit;
}

/**
 * Sends for the person, as the page would have sent by itself. Answers whether the page took it: a key that no handler took has
 * done nothing, since a browser's own action does not follow a key that a script presses.
 */
export function perform(attempt: Attempt): boolean {
  switch (attempt.way) {
    case 'submit':
      attempt.form.requestSubmit(attempt.submitter);
      return true;
    case 'press':
      press(attempt.control);
      return true;
    case 'key':
      return pressKey(attempt.target, attempt.press);
  }
}

/** The whole sequence of a press: pages send at its beginning or at its end. */
function press(control: HTMLElement): void {
  const box = control.getBoundingClientRect();
  const init: PointerEventInit = {
    bubbles: true,
    cancelable: true,
    composed: true,
    clientX: box.x + box.width / 2,
    clientY: box.y + box.height / 2,
    isPrimary: true,
    pointerType: 'mouse',
  };
  control.dispatchEvent(new PointerEvent('pointerdown', { ...init, buttons: 1 }));
  control.dispatchEvent(new MouseEvent('mousedown', { ...init, buttons: 1 }));
  control.dispatchEvent(new PointerEvent('pointerup', init));
  control.dispatchEvent(new MouseEvent('mouseup', init));
  control.click();
}

function pressKey(target: Element, init: KeyboardEventInit): boolean {
  const full = { ...init, bubbles: true, cancelable: true, composed: true };
  const taken = !target.dispatchEvent(new KeyboardEvent('keydown', full));
  // A browser sends no keypress where keydown was prevented.
  const takenLater = !taken && !target.dispatchEvent(new KeyboardEvent('keypress', full));
  target.dispatchEvent(new KeyboardEvent('keyup', full));
  return taken || takenLater;
}

/** Which of `composers` a control belongs to: the one that shares the innermost part of the page with it; of equals the first. */
export function nearestComposer(control: Element, composers: readonly HTMLElement[]): HTMLElement | null {
  const around = composers.map((composer) => {
    const chain = new Set<Element>();
    for (let node: Element | null = composer; node; node = parentAcrossFrames(node)) chain.add(node);
    return { composer, chain };
  });
  for (let node: Element | null = control; node; node = parentAcrossFrames(node)) {
    const shared = node;
    const found = around.find(({ chain }) => chain.has(shared));
    if (found) return found.composer;
  }
  return null;
}
