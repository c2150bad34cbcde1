import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { REST_MS } from '../../lib/draft/settled';
import { HOST_NAME } from '../../lib/overlay/mount';
import { PAGES } from '../pages/build';
import { LOOK_WITHIN, MIXED } from './extension';

const MANIFEST = JSON.parse(readFileSync(resolve('.output/firefox-mv3/manifest.json'), 'utf8')) as {
  browser_specific_settings: { gecko: { id: string } };
};
const HEATED = 'You never listen, you selfish liar. You are a pathetic idiot. ';
const UUID = randomUUID();

let browser: Browser;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'intl.accept_languages': 'en-US',
      'extensions.webextensions.uuids': JSON.stringify({
        [MANIFEST.browser_specific_settings.gecko.id]: UUID,
      }),
    },
  });
  await browser.installExtension(resolve('.output/firefox-mv3'));
});

test.afterAll(async () => {
  await browser?.close();
});

/** Goes to a page on a messaging host, and into its composer. */
async function openMessaging(page: Page) {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const script = new URL(request.url()).pathname === '/page.js';
    void request.respond({
      contentType: script ? 'text/javascript' : 'text/html',
      body: script
        ? readFileSync(join(PAGES, 'contenteditable.js'), 'utf8')
        : '<!doctype html><meta charset="utf-8"><title>Chat</title><body><script src="/page.js"></script>',
    });
  });
  await page.goto('https://app.element.io/chat');
  await page.click('[contenteditable]');
}

/** Rise, card, breath, back, in whatever field has the focus. */
async function playMainJob(page: Page, contents: () => Promise<string>) {
  await page.keyboard.type(HEATED);
  await page.waitForSelector(`${HOST_NAME} >>> [data-moment=heated]`);
  for (let i = 0; i < 7; i++) await page.keyboard.press('ArrowLeft');
  await (await page.waitForSelector(`${HOST_NAME} >>> button.primary`))?.click();
  await page.waitForSelector(`${HOST_NAME} >>> [data-phase]`);
  await (await page.waitForSelector(`${HOST_NAME} >>> .breath button:last-of-type`))?.click();
  await page.waitForSelector(`${HOST_NAME} >>> [data-view=after]`);
  await page.keyboard.type('dear ');
  expect(await contents()).toContain('pathetic dear idiot');
}

test('Firefox: plain contenteditable on a messaging host', async () => {
  const page = await browser.newPage();
  await openMessaging(page);
  await playMainJob(page, () => page.$eval('[contenteditable]', (field) => field.textContent ?? ''));
});

test('Firefox: what the browser knows for another language brings no card up', async () => {
  const page = await browser.newPage();
  await openMessaging(page);
  await page.keyboard.type(MIXED);
  await page.evaluate((wait) => new Promise((done) => setTimeout(done, wait)), REST_MS + LOOK_WITHIN);
  expect(await page.$$(`${HOST_NAME} >>> [data-moment]`)).toEqual([]);
});

test('Firefox: the practice page', async () => {
  const page = await browser.newPage();
  // The navigation to an extension's own page is never reported as done, so its content is waited for instead.
  page.goto(`moz-extension://${UUID}/practice.html`).catch(() => null);
  await page.waitForSelector('.composer textarea');
  await page.click('.composer textarea');
  await playMainJob(page, () => page.$eval('.composer textarea', (field) => field.value));
});

test('Firefox: a promise that is due is marked on the toolbar, shown in the popup, and kept', async () => {
  const page = await browser.newPage();
  page.goto(`moz-extension://${UUID}/popup.html`).catch(() => null);
  await page.waitForSelector('.experiments');
  const badge = () =>
    page.evaluate(() =>
      (
        globalThis as unknown as { browser: { action: { getBadgeText(of: object): Promise<string> } } }
      ).browser.action.getBadgeText({}),
    );
  await page.evaluate(async () => {
    const { storage, alarms } = (
      globalThis as unknown as {
        browser: {
          storage: { local: { set(items: object): Promise<void> } };
          alarms: { create(name: string, at: { when: number }): void };
        };
      }
    ).browser;
    await storage.local.set({ promises: [{ id: 'p', at: Date.now() - 60_000, made: 1 }] });
    alarms.create('promise', { when: Date.now() });
  });
  await expect.poll(badge).toBe('1');
  await (await page.waitForSelector('.due button.primary'))?.click();
  await expect.poll(badge).toBe('');
  await page.waitForFunction(() => document.body.textContent?.includes('You kept your word.'));
});
