import { browser } from 'wxt/browser';
import { matches } from './composer/registry';

/** The registration of the content script for all sites that were added. */
const SCRIPT_ID = 'on-demand';

/** The files of the manifest's own content script. */
const FILES = ['/content-scripts/content.js'] as const;

/** The match pattern of all pages of an https site. */
const patternOf = (host: string) => `https://${host}/*`;

/** The host names of the sites that the person added, in alphabetical order. Never rejects. */
export async function addedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll().catch(() => ({ origins: [] }));
  return origins
    .filter((origin) => !matches.includes(origin))
    .map((origin) => /^https:\/\/([^/*]+)\/\*$/.exec(origin)?.[1])
    .filter((host) => host !== undefined)
    .sort();
}

/** The host name of the page in the active tab where Still Here could be added, or null. Never rejects. */
export async function addableSite(): Promise<string | null> {
  try {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    const { protocol, hostname } = new URL(tab?.url ?? '');
    return protocol === 'https:' ? hostname : null;
  } catch {
    return null;
  }
}

/** Asks the browser, which asks the person, for the right to run on one site. To be called in a click; the rest happens in the background. */
export async function askForSite(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(host)] });
}

/** Gives the right to run on a site back. */
export async function removeSite(host: string): Promise<void> {
  await browser.permissions.remove({ origins: [patternOf(host)] });
}

/** Keeps the registered content script in step with the rights that were given, and starts at once in open tabs. For the background. */
export function keepSitesInStep(): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    // Rights that are for no site come this way too, and no pattern stands for all tabs.
    if (origins.length > 0) void register().then(() => startIn(origins));
  });
  browser.permissions.onRemoved.addListener(() => void register());
  browser.runtime.onInstalled.addListener(() => void register());
}

async function register(): Promise<void> {
  const sites = await addedSites();
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  if (sites.length === 0) return;
  const script = {
    id: SCRIPT_ID,
    matches: sites.map(patternOf),
    js: [...FILES],
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_start' as const,
    persistAcrossSessions: true,
  };
  await browser.scripting.registerContentScripts([script]);
}

/** In tabs that are open already no content script starts by itself. */
async function startIn(origins: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...origins] });
  await Promise.allSettled(
    tabs.map(({ id }) =>
      id === undefined
        ? undefined
        : browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files: [...FILES] }),
    ),
  );
}
