import { autoUpdate } from '@floating-ui/dom';
import { type ComponentChild, render } from 'preact';
import { safely } from '../safely';
import { inTheMiddle, largest, overlap, place, roomIn } from './place';
import { frameIn, surroundings, visibleWindow } from './surroundings';

/** The overlay's element in the page. */
export const HOST_NAME = 'still-here-overlay';
const HOST_NODE_NAME = HOST_NAME.toUpperCase();

/** Where something is shown. */
export interface Shown {
  /** What it is beside; null for the middle of the window. */
  readonly composer: HTMLElement | null;
  /** What must stay free besides the composer. */
  readonly controls: () => readonly Element[];
  /** It stays to be seen where the composer is scrolled out of sight; else it goes with it, and comes again. */
  readonly stays: boolean;
  /** Called when the composer is no longer to be seen at all. */
  readonly gone: () => void;
}

/** Something shown beside a composer, in the top layer, in a shadow root of its own. */
export interface Overlay {
  /** Whether an event began in an overlay, be it that of another frame. */
  owns(event: Event): boolean;
  /** Whether it is in the page. */
  isUp(): boolean;
  /** Puts the focus where it belongs in the overlay, if it is up: on a panel as a whole, else on the first choice. */
  focusFirst(): void;
  /** Whether the focus is in it. */
  hasFocus(): boolean;
  /** Where something that lies over `composer` goes to be under the overlay; null where it is under it anyway. */
  under(composer: HTMLElement): ParentNode | null;
  /** Renders `content` where `shown` says; the same place is kept up to date through scrolling and resizing. */
  show(content: ComponentChild, shown: Shown): void;
  /** Brings its place into step with what moved in the page without telling. */
  place(): void;
  /** Takes it out of the page, with everything that hung on it. */
  hide(): void;
}

/** Events that pages listen to everywhere for their shortcuts; what is typed into the overlay is none of their business. */
const KEPT_FROM_THE_PAGE = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'paste',
  'copy',
  'cut',
] as const;

/** How an overlay looks and reads. */
export interface OverlayLook {
  /** All the style it gets. */
  readonly css: string;
  /** The BCP-47 tag of its language, and the direction that is written in. */
  readonly lang: string;
  readonly dir: string;
}

/** An overlay in `document`. Nothing is in the page before the first `show`. */
export function createOverlay(document: Document, { css, lang, dir }: OverlayLook): Overlay {
  let mounted: {
    readonly host: HTMLElement;
    readonly shadow: ShadowRoot;
    readonly frame: HTMLElement;
    readonly position: () => void;
    readonly stop: () => void;
    shown: Shown;
  } | null = null;

  function mount(shown: Shown) {
    const { composer } = shown;
    const host = document.createElement(HOST_NAME);
    host.lang = lang;
    host.dir = dir;
    const shadow = host.attachShadow({ mode: 'open' });
    const style = document.createElement('style');
    style.textContent = css;
    const frame = document.createElement('div');
    frame.className = 'frame';
    shadow.append(style, frame);
    for (const type of KEPT_FROM_THE_PAGE) host.addEventListener(type, (event) => event.stopPropagation());
    host.setAttribute('popover', 'manual');
    // Everything outside an open modal dialog is inert, so the overlay of a composer in one goes there too.
    const inPage = composer ? frameIn(document, composer) : document.activeElement;
    (inPage?.closest('dialog:modal') ?? document.documentElement).append(host);
    host.showPopover();
    const position = safely(() => {
      if (!mounted) return;
      const { controls, stays, gone } = mounted.shown;
      if (composer && !composer.checkVisibility()) {
        gone();
        return;
      }
      const around = composer && surroundings(document, composer, controls());
      const window = around?.window ?? visibleWindow(document);
      const away = around !== null && !stays && overlap(around.composer, window) === 0;
      frame.style.visibility = away ? 'hidden' : 'visible';
      const { width, height } = around ? largest(around) : roomIn(window);
      frame.style.maxWidth = `${width}px`;
      frame.style.maxHeight = `${height}px`;
      const size = { width: frame.offsetWidth, height: frame.offsetHeight };
      const { x, y } = around ? place(size, around) : inTheMiddle(size, window);
      frame.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
    });
    const unfollow = autoUpdate(composer ?? document.documentElement, frame, position);
    // Touch keyboards and pinches change what is seen of a window, and not the window.
    const seen = document.defaultView?.visualViewport;
    const until = new AbortController();
    for (const type of ['resize', 'scroll']) seen?.addEventListener(type, position, { signal: until.signal });
    const stop = () => {
      unfollow();
      until.abort();
    };
    return { host, shadow, frame, position, stop, shown };
  }

  function hide() {
    if (!mounted) return;
    mounted.stop();
    render(null, mounted.frame);
    mounted.host.remove();
    mounted = null;
  }

  return {
    // An event from inside is the host's own to the window, unless the host is in a shadow root itself.
    owns: (event) => isHost(event.target) || (inShadow(event.target) && event.composedPath().some(isHost)),
    isUp: () => mounted?.host.isConnected === true,
    hasFocus: () => mounted !== null && mounted.shadow.activeElement !== null,
    under: (composer) => (mounted && composer.ownerDocument === document ? mounted.shadow : null),
    place: () => mounted?.position(),
    focusFirst() {
      const first = ['[role=dialog]', '.primary', 'button'].map((each) => mounted?.frame.querySelector(each));
      (first.find(Boolean) as HTMLElement | undefined)?.focus();
    },
    show(content, shown) {
      if (mounted && (mounted.shown.composer !== shown.composer || !mounted.host.isConnected)) hide();
      mounted ??= mount(shown);
      mounted.shown = shown;
      render(content, mounted.frame);
      mounted.position();
    },
    hide,
  };
}

/** Not by `instanceof`: the event may come from another window, which has classes of its own. */
function isHost(target: EventTarget | null): boolean {
  return (target as Partial<Node> | null)?.nodeName === HOST_NODE_NAME;
}

function inShadow(target: EventTarget | null): boolean {
  return Boolean((target as Partial<Element> | null)?.shadowRoot);
}
