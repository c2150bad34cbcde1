import { browser } from 'wxt/browser';
import { languageFor } from './words/language';

/** The popup asks a tab's top frame where it is. */
const WHERE = 'still-here/where';

/** A frame asks for the companion, because somebody is about to write in it. */
const COME = 'still-here/come';

/** A page's card asks for the right to show notifications, which pages cannot ask for themselves. */
const NOTIFY = 'still-here/notify';

/** Answers the popup with this page's host name until `signal` aborts. */
export function answerWhere(host: string, signal: AbortSignal): void {
  const listener = (message: unknown): Promise<string> | undefined =>
    message === WHERE ? Promise.resolve(host) : undefined;
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

/** The host name of the page in the active tab, or null where the content script does not run. Never rejects. */
export async function askWhere(): Promise<string | null> {
  try {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id === undefined) return null;
    const host: unknown = await browser.tabs.sendMessage(tab.id, WHERE, { frameId: 0 });
    return typeof host === 'string' ? host : null;
  } catch {
    return null;
  }
}

/**
 * Asks the background for the companion in this frame. Resolves once it has come or cannot: where no background answers, nothing
 * comes and the page is as it was. Never rejects.
 */
export function askForCompanion(): Promise<void> {
  return browser.runtime.sendMessage(COME).then(
    () => undefined,
    () => undefined,
  );
}

/** Brings the companion to every frame that asks, with the words of the browser's language before it. */
export function bringCompanions(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender): Promise<void> | undefined => {
    const { tab, frameId } = sender;
    if (message !== COME || tab?.id === undefined || frameId === undefined) return undefined;
    const target = { tabId: tab.id, frameIds: [frameId] };
    const files = [`/words-${languageFor(navigator.languages)}.js`, '/content-scripts/companion.js'] as const;
    // A frame that is gone by now needs none.
    return browser.scripting.executeScript({ target, files: [...files] }).then(
      () => undefined,
      () => undefined,
    );
  });
}

/** Has the background ask for the right to show notifications. To be called in a click, which Chromium lets the background act upon; Firefox does not, and nothing happens. */
export function askForNotifications(): void {
  browser.runtime.sendMessage(NOTIFY).catch(() => undefined);
}

/** Calls `ask` for cards that want notifications. */
export function answerNotifications(ask: () => Promise<unknown>): void {
  browser.runtime.onMessage.addListener((message: unknown): Promise<void> | undefined =>
    message === NOTIFY ? ask().then(() => undefined) : undefined,
  );
}
