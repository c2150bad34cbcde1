import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, test as base, expect, type Locator, type Page } from '@playwright/test';
import { IDLE_TIMEOUT, LOOK_EVERY } from '../../lib/companion/attention';
import { bandsFor } from '../../lib/draft/bands';
import { HOST_NAME } from '../../lib/overlay/mount';
import { score } from '../../lib/scoring';
import { type Launched, launch } from '../../scripts/launch';
import { PAGES } from '../pages/build';

declare global {
  /** What the extension's own pages have of the browser's interface, as far as the tests use it. */
  const chrome: {
    runtime: { reload(): void; sendMessage(message: object): Promise<unknown> };
    tabs: { query(filter: object): Promise<{ url?: string; active: boolean }[]> };
    commands: {
      getAll(): Promise<object[]>;
      onCommand: { dispatch(name: string, tab: object | undefined): void };
    };
    permissions: { onAdded: { dispatch(rights: { origins: string[] }): void } };
    scripting: {
      getRegisteredContentScripts(): Promise<object[]>;
      unregisterContentScripts(): Promise<void>;
    };
    storage: {
      local: {
        clear(): Promise<void>;
        set(items: object): Promise<void>;
        get(key?: string | null): Promise<Record<string, unknown>>;
        setAccessLevel(access: { accessLevel: string }): Promise<void>;
      };
    };
    action: {
      getBadgeText(of: object): Promise<string>;
      getTitle(of: object): Promise<string>;
      getPopup(of: object): Promise<string>;
      openPopup(): Promise<void>;
    };
    alarms: {
      create(name: string, at: { when: number }): void;
      getAll(): Promise<{ scheduledTime: number }[]>;
    };
    notifications: {
      getAll(): Promise<object>;
      onButtonClicked: { dispatch(id: string, button: number): void };
    };
  };
}

/** A host that the manifest matches and one that it does not. */
export const MATCHED = 'https://app.element.io';
export const UNMATCHED = 'https://editor.example';

/** Clearly heated, calm and withdrawing drafts. */
export const HEATED = 'You never listen, you selfish liar. You are a pathetic idiot. ';
export const CALM = 'Dinner is at seven, bring the salad. ';
export const LEAVING = 'Whatever. Fine. Do what you want. ';
/** Turkish with English insults in it, which our own table of languages alone takes for English. */
export const MIXED =
  'Sen pathetic bir loser, selfish liar, disgusting, beni hic dinlemiyorsun, her zaman gec kaliyorsun, bana hep yalan soyluyorsun. ';

/** A draft that is warm without being a moment, at its end or while it is being written, by the scorer of today. */
export function warmDraft(): string {
  const { heat, withdrawal } = bandsFor('balanced');
  const drafts = [
    'Noted. As ever. ',
    'You never listen. ',
    'You always do this. ',
    'You never help. ',
    'That is so typical of you. ',
  ];
  const beginnings = (draft: string) =>
    draft.split(' ').map((_, i, all) => score(all.slice(0, i + 1).join(' ')));
  const warm = drafts.find(
    (draft) =>
      score(draft).heat > heat.leave + 0.01 &&
      beginnings(draft).every((at) => at.heat < heat.enter - 0.01 && at.withdrawal < withdrawal.enter - 0.01),
  );
  if (!warm) throw new Error('none of the drafts is warm: add one that is');
  return warm;
}

interface Fixtures {
  /** The browser with the extension in it, its storage empty. */
  readonly context: BrowserContext;
  /** Opens a test page, by the name of its file, on a host, under a path. */
  readonly open: (name: string, host?: string, path?: string) => Promise<Page>;
}

/** What holds for all tests of a worker. */
export interface WorkerOptions {
  /** What the browser speaks. */
  readonly speaks: string;
}

/** Tests with the extension: one browser a worker, one empty storage a test. */
export const test = base.extend<Fixtures, WorkerOptions & { readonly launched: Launched }>({
  speaks: ['en-US', { option: true, scope: 'worker' }],
  launched: [
    async ({ speaks }, use) => {
      const launched = await launch({ headless: true, locale: speaks });
      await use(launched);
      await launched.context.close();
    },
    { scope: 'worker' },
  ],
  context: async ({ launched }, use) => {
    const { context } = launched;
    await (await worker(context)).evaluate(() => chrome.storage.local.clear());
    await use(context);
    await context.unrouteAll();
    const blank = await context.newPage();
    for (const page of context.pages()) if (page !== blank) await page.close();
  },
  open: async ({ context }, use) => {
    await use(async (name, host = MATCHED, path = `/${name}`) => {
      const page = await context.newPage();
      await serve(page, host, name);
      await page.goto(host + path);
      return page;
    });
  },
});

export { expect };

/** The popup's page as if it were opened over `tab`. */
export async function popupOver(tab: Page, { context, url }: Launched): Promise<Page> {
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 360, height: 600 });
  await popup.goto(url('popup.html'));
  await tab.bringToFront();
  await popup.reload();
  return popup;
}

/** The extension's service worker. */
export async function worker(context: BrowserContext) {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
}

/** A page whose clock goes right, and can be moved on. A clock is the whole browser's, and stays as another test left it. */
export async function pageOnTime(context: BrowserContext): Promise<Page> {
  await context.clock.install({ time: Date.now() });
  return context.newPage();
}

/** What the browser does when the command's key is pressed over a page. */
export async function pressCommand(context: BrowserContext, page: Page) {
  await page.bringToFront();
  await (await worker(context)).evaluate(async (address) => {
    const tabs = await chrome.tabs.query({});
    // Sites that the extension may not see have no address for it.
    const tab = tabs.find(({ url }) => url === address) ?? tabs.find(({ active }) => active);
    chrome.commands.onCommand.dispatch('breathe', tab);
  }, page.url());
}

/** Serves a test page for every address of a host. */
export async function serve(page: Page, host: string, name: string) {
  await page.route(`${host}/**`, (route) =>
    new URL(route.request().url()).pathname === '/page.js'
      ? route.fulfill({
          contentType: 'text/javascript',
          body: readFileSync(join(PAGES, `${name}.js`), 'utf8'),
        })
      : route.fulfill({
          contentType: 'text/html',
          body: '<!doctype html><html lang="en"><meta charset="utf-8"><title>Chat</title><body><script src="/page.js"></script>',
        }),
  );
}

/** A copy of the built extension, changed by `change`, in a folder that is the caller's to delete. */
export function copyOfExtension(change: (folder: string) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'still-here-'));
  cpSync(resolve('.output/chrome-mv3'), folder, { recursive: true });
  change(folder);
  return folder;
}

/** A page with a plain field, where `first` runs each time before the companion does, and all that is said in the page. */
export async function pageWithFirst(first: string) {
  const extension = copyOfExtension((copy) => {
    const script = join(copy, 'content-scripts/companion.js');
    writeFileSync(script, first + readFileSync(script, 'utf8'));
  });
  const { context } = await launch({ headless: true, extension });
  const page = await context.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
  await serve(page, MATCHED, 'textarea');
  await page.goto(MATCHED);
  const close = async () => {
    await context.close();
    rmSync(extension, { recursive: true });
  };
  return { page, said, close };
}

/** A page whose extension throws whenever it reads a draft with "kaboom" in it and `when` holds there, with the draft in the message. */
export function pageWithMistake(when = 'true') {
  return pageWithFirst(`{
    const trim = String.prototype.trim;
    String.prototype.trim = function () {
      if (this.includes('kaboom') && ${when}) throw new TypeError('while reading ' + this);
      return trim.call(this);
    };
  }`);
}

/** The card or panel in a page, if one is up. */
export function overlayIn(page: Page): Locator {
  return page.locator(HOST_NAME);
}

/** The composer of a test page. */
export function composerIn(page: Page): Locator {
  return page.locator('#editor textarea, #editor [contenteditable=true]').first();
}

/** The longest that a look at the draft may take to come, in milliseconds. Whether nothing comes can only be told by waiting for it. */
export const LOOK_WITHIN = LOOK_EVERY + IDLE_TIMEOUT;

/**
 * Resolves when everything that is due for the keys so far has happened in the page, or in the window of a composer: the look at
 * the draft, and a frame after it. A slow page may be late with the look; but timers and idle callbacks keep their order.
 */
export async function settled(where: Page | Locator): Promise<void> {
  const at = 'locator' in where && 'goto' in where ? where.locator('html') : where;
  await at.evaluate(
    async (node, [look, idle]) => {
      const window = node.ownerDocument.defaultView ?? self;
      const wait = (ms: number) => new Promise((done) => window.setTimeout(done, ms));
      await Promise.all([
        wait(look + idle),
        wait(look).then(() => new Promise((done) => window.requestIdleCallback(done, { timeout: idle }))),
      ]);
      for (let frame = 0; frame < 2; frame++) await new Promise((done) => window.requestAnimationFrame(done));
    },
    [LOOK_EVERY, IDLE_TIMEOUT] as const,
  );
}

/** A box in CSS pixels. */
interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Whether two boxes share any area. */
export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
