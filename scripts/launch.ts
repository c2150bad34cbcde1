import { resolve } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';

/** A Chromium with the built extension in it. */
export interface Launched {
  readonly context: BrowserContext;
  /** The address of one of the extension's own pages, such as `popup.html`. */
  readonly url: (page: string) => string;
  /** The address of the tab that the extension opened when it was installed. */
  readonly openedAtInstall: string;
}

/** Starts a Chromium (`CHROMIUM` in the environment) with the extension. Rejects when the extension does not load. */
export async function launch({
  extension = resolve('.output/chrome-mv3'),
  profile = '',
  ...options
}: {
  /** Its folder; the built one if not given. */
  extension?: string;
  /** The folder of its profile, which stays; an empty one, which does not, if not given. */
  profile?: string;
  headless: boolean;
  reducedMotion?: 'reduce' | 'no-preference';
  /** What the browser speaks; unseen browsers speak English if not told. */
  locale?: string;
}): Promise<Launched> {
  const context = await chromium.launchPersistentContext(profile, {
    ...(process.env.CHROMIUM && { executablePath: process.env.CHROMIUM }),
    ...(options.headless && { locale: 'en-US' }),
    ...options,
    // Containers run as root, where Chromium's sandbox cannot start.
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: options.headless ? { width: 1280, height: 800 } : null,
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const { host } = new URL(worker.url());
  const url = (page: string) => `chrome-extension://${host}/${page}`;
  const isOurs = (page: Page) => page.url().startsWith(url(''));
  const opened = context.pages().find(isOurs) ?? (await context.waitForEvent('page'));
  await opened.waitForURL(url('**'));
  return { context, url, openedAtInstall: opened.url() };
}
