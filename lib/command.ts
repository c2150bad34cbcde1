import { browser } from 'wxt/browser';

/** The command's name in the manifest. */
export const COMMAND = 'breathe';

/** Said to all frames of a tab: the one that has the focus opens the breath. */
const WHERE_THE_FOCUS_IS = 'still-here/breathe';

/** Said to one frame: open the breath here. */
const HERE = 'still-here/breathe-here';

/** Asks the background for the command's key. */
const KEY = 'still-here/key';

/** The page of our own that the breath opens on where there is none to open it in. */
const OWN_PAGE = '/popup.html#breath';

/** Opens the breath wherever the person is when they press the command's key, and tells frames which key that is. For the background. */
export function listenForCommand(): void {
  browser.commands.onCommand.addListener((name, tab) => {
    if (name === COMMAND) void breatheIn(tab?.id);
  });
  browser.runtime.onMessage.addListener((message: unknown) => (message === KEY ? commandKey() : undefined));
}

/** The command's key as the browser writes it; null where it has none. Never rejects. For the extension's own pages. */
export async function commandKey(): Promise<string | null> {
  const commands = await browser.commands.getAll().catch(() => []);
  return commands.find(({ name }) => name === COMMAND)?.shortcut || null;
}

/** Opens where the browser lets the command's key be chosen. For the extension's own pages. */
export async function chooseCommandKey(): Promise<void> {
  const commands = browser.commands as { openShortcutSettings?: () => Promise<void> };
  // Chromium has no call for it, but a page.
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** As {@link commandKey}, for content scripts. */
export async function askForCommandKey(): Promise<string | null> {
  const key: unknown = await browser.runtime.sendMessage(KEY).catch(() => null);
  return typeof key === 'string' ? key : null;
}

/** Answers the command in this frame until `signal` aborts. `breathe` resolves to whether the breath could open. */
export function answerCommand(breathe: () => Promise<boolean>, signal: AbortSignal): void {
  const listener = (message: unknown): Promise<boolean> | undefined =>
    message === HERE || (message === WHERE_THE_FOCUS_IS && hasFocusItself()) ? breathe() : undefined;
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

/** Whether what is typed goes to this frame, and not to one in it. */
function hasFocusItself(): boolean {
  return document.hasFocus() && !['iframe', 'frame'].includes(document.activeElement?.localName ?? '');
}

async function breatheIn(tab: number | undefined): Promise<void> {
  const opened =
    tab !== undefined && ((await asked(tab, WHERE_THE_FOCUS_IS)) || (await asked(tab, HERE, { frameId: 0 })));
  if (!opened) await openApart();
}

async function asked(tab: number, message: string, where?: { frameId: number }): Promise<boolean> {
  return (await browser.tabs.sendMessage(tab, message, where).catch(() => false)) === true;
}

/** On the toolbar's popup, or where the browser does not open that by itself, in a small window. */
async function openApart(): Promise<void> {
  try {
    await browser.action.setPopup({ popup: OWN_PAGE });
    await browser.action.openPopup();
  } catch {
    await browser.windows.create({
      type: 'popup',
      url: browser.runtime.getURL(OWN_PAGE as '/popup.html'),
      width: 380,
      height: 440,
    });
  } finally {
    await browser.action.setPopup({ popup: '/popup.html' });
  }
}
