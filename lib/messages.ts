import { browser } from 'wxt/browser';

/** The popup asks a tab's top frame where it is. */
const WHERE = 'still-here/where';

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
