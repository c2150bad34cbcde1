import { originOf } from '../composer/tree';
import { tell } from '../safely';

/** What the companion goes by. Seen on the window, on the way in, before the page: whatever is to be held must be held there. */
const WATCHED = [
  'focusin',
  'input',
  'compositionend',
  'keydown',
  'keyup',
  'pointerdown',
  'mousedown',
  'touchstart',
  'pointerup',
  'mouseup',
  'touchend',
  'click',
  'submit',
] as const;

/** Scrolling waits for listeners on these unless they promise not to prevent it. */
const PASSIVE = new Set<string>(['touchstart', 'touchend']);

/** Where the small script that is always there lets in the large one that comes when it is needed. */
export interface Doorway {
  /** Takes every event from now on, and whatever calls. What it throws is caught here: the page's event goes its way. */
  enter(handle: (event: Event) => void, answer: () => Promise<boolean>): void;
  /** Calls whoever is in, or is to come now, to open the breath. Resolves to whether it opened. */
  call(): Promise<boolean>;
  /** Watches another window of the same origin too: the page around a composer's frame. */
  watch(window: Window): void;
  /** Aborts when this copy of the extension is gone. */
  readonly signal: AbortSignal;
}

/**
 * Listens on `window` and does next to nothing until somebody is about to write: then `need` is called whenever something
 * editable is entered or typed in, until somebody enters, but not while an earlier call has still to resolve: on a slow page each
 * key would bring another copy. `need` never rejects. `alive` tells whether the extension still runs.
 */
export function openDoorway(
  window: Window,
  need: () => Promise<void>,
  alive: () => boolean,
  signal: AbortSignal,
): Doorway {
  let asking = false;
  const ask = () => {
    if (asking) return;
    asking = true;
    need().then(() => {
      asking = false;
    });
  };

  let handle = (event: Event) => {
    if ((event.type === 'focusin' || event.type === 'input') && isEditable(originOf(event))) ask();
  };

  let inside = false;
  let enterNow: (answer: () => Promise<boolean>) => void;
  const entered = new Promise<() => Promise<boolean>>((resolve) => {
    enterNow = resolve;
  });

  const take = (event: Event) => {
    if (!alive()) return;
    try {
      handle(event);
    } catch (mistake) {
      tell(mistake);
    }
  };

  const watch = (watched: Window) => {
    for (const type of WATCHED)
      watched.addEventListener(type, take, { capture: true, passive: PASSIVE.has(type), signal });
  };
  watch(window);

  return {
    enter(companion, answer) {
      handle = companion;
      inside = true;
      enterNow(answer);
      // Whoever comes second, because it was asked for twice, finds the door closed.
      delete (globalThis as Named)[NAME];
    },
    async call() {
      if (!inside) ask();
      return (await entered)();
    },
    watch,
    signal,
  };
}

function isEditable(origin: Element | null): boolean {
  return (
    origin !== null &&
    (origin.localName === 'textarea' ||
      origin.localName === 'input' ||
      (origin as HTMLElement).isContentEditable)
  );
}

/** Under this name the two scripts of a frame find each other; a page has globals of its own and cannot see it. */
const NAME = '__stillHereDoorway';

interface Named {
  [NAME]?: Doorway;
}

/** Makes the doorway known to the script that comes later. */
export function leaveOpen(doorway: Doorway): void {
  Object.defineProperty(globalThis, NAME, { value: doorway, configurable: true });
}

/** The doorway of this frame, or null where there is none or somebody has entered. */
export function findDoorway(): Doorway | null {
  return (globalThis as Named)[NAME] ?? null;
}
