import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { launch } from '../../scripts/launch';
import {
  composerIn,
  copyOfExtension,
  expect,
  HEATED,
  overlayIn,
  pageOnTime,
  test,
  worker,
} from './extension';

const MINUTE = 60_000;

/** What is in the store under a name. */
const stored = async (context: BrowserContext, name: string) =>
  (await worker(context)).evaluate(async (key) => (await chrome.storage.local.get(key))[key], name);

const badge = async (context: BrowserContext) =>
  (await worker(context)).evaluate(() => chrome.action.getBadgeText({}));

/** A promise that is due since a minute, and an alarm that goes off now. */
async function due(context: BrowserContext) {
  await (await worker(context)).evaluate(async (late) => {
    await chrome.storage.local.set({ promises: [{ id: 'p', at: Date.now() - late, made: 1 }] });
    chrome.alarms.create('promise', { when: Date.now() });
  }, MINUTE);
  await expect.poll(() => badge(context)).toBe('1');
}

/** The popup, past the beat of slowing down. The browser's own dialog is answered with yes. */
async function slowDown(context: BrowserContext, url: string): Promise<Page> {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const popup = await pageOnTime(context);
  await popup.addInitScript(() => {
    Object.assign(window, { asked: [] });
    Object.defineProperty(chrome.permissions, 'request', {
      value: async (rights: unknown) => {
        (window as unknown as { asked: unknown[] }).asked.push(rights);
        return true;
      },
    });
  });
  await popup.goto(url);
  await popup.getByRole('button', { name: 'Slowing down' }).click();
  await popup.clock.runFor(5_100);
  await expect(popup.getByRole('blockquote')).toBeVisible();
  return popup;
}

const asked = (popup: Page) => popup.evaluate(() => (window as unknown as { asked: unknown[] }).asked);

test('from the popup: only when it is ticked, kept as times alone, and ticked the next time', async ({
  context,
  launched,
}) => {
  const popup = await slowDown(context, launched.url('popup.html'));
  await popup.getByRole('button', { name: 'Copy the line' }).click();
  await expect(popup.getByText('Copied.')).toBeVisible();
  expect(await stored(context, 'promises')).toBeUndefined();
  expect(await asked(popup)).toEqual([]);

  const tick = popup.getByRole('checkbox', { name: /^Remind me at/ });
  await expect(tick).not.toBeChecked();
  await tick.check();
  expect(await asked(popup)).toEqual([{ permissions: ['notifications'] }]);
  await popup.getByRole('radio', { name: '10 min' }).check();
  await popup.getByRole('button', { name: 'Copy the line' }).click();
  await expect(popup.getByText(/^Copied\. .* There will be a reminder at/)).toBeVisible();
  // Another time for the same pause is the same promise.
  await popup.getByRole('radio', { name: '60 min' }).check();
  await popup.getByRole('button', { name: 'Copy the line' }).click();
  await expect(popup.getByText(/^Copied\. .* There will be a reminder at/)).toBeVisible();
  const line = (await popup.getByRole('blockquote').textContent()) ?? '';
  expect(await popup.evaluate(() => navigator.clipboard.readText())).toBe(line);

  const [promise, ...others] = (await stored(context, 'promises')) as Record<string, number>[];
  expect(others).toEqual([]);
  expect(Object.keys(promise ?? {}).sort()).toEqual(['at', 'id', 'made', 'reminded']);
  expect(Math.round((Number(promise?.at) - Number(promise?.made)) / MINUTE)).toBeGreaterThanOrEqual(59);
  const alarms = await (await worker(context)).evaluate(() => chrome.alarms.getAll());
  expect(alarms.map(({ scheduledTime }) => scheduledTime)).toEqual([promise?.at]);

  await popup.getByRole('button', { name: 'Back' }).click();
  await expect(popup.getByText(/^You will be back at/)).toBeVisible();
  await popup.getByRole('button', { name: 'Slowing down' }).click();
  await popup.clock.runFor(5_100);
  await expect(tick).toBeChecked();
});

test("one's own time, and a time that is none", async ({ context, launched }) => {
  const popup = await slowDown(context, launched.url('popup.html'));
  await popup.getByRole('radio', { name: 'Other' }).check();
  const time = popup.getByLabel('I will be back at');
  const clock = (minutes: number) =>
    popup.evaluate((ahead) => {
      const then = new Date(Date.now() + ahead * 60_000);
      return [then.getHours(), then.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
    }, minutes);
  expect(await time.inputValue()).toBe(await clock(30));
  await time.fill(await clock(719));
  await expect(popup.getByRole('button', { name: 'Copy the line' })).toBeVisible();
  for (const wrong of [await clock(725), '']) {
    await time.fill(wrong);
    await expect(popup.getByText('within the next twelve hours')).toBeVisible();
    await expect(time).toHaveAttribute('aria-invalid', 'true');
    await expect(popup.getByRole('button', { name: 'Copy the line' })).toHaveCount(0);
  }
});

test('the same request in other words, for each to whom it may be said', async ({ context, launched }) => {
  const popup = await slowDown(context, launched.url('popup.html'));
  const seen = new Set<string | null>();
  for (const tone of ['A partner', 'Family', 'A friend', 'Someone at work']) {
    await popup.getByRole('radio', { name: tone }).check();
    for (let i = 0; i < 3; i++) {
      seen.add(await popup.getByRole('blockquote').textContent());
      await popup.getByRole('button', { name: 'Other words' }).click();
    }
  }
  expect(seen.size).toBe(12);
});

test('from the card: the line is put in, the promise kept, and the right asked for by the background', async ({
  open,
  context,
}) => {
  const background = await worker(context);
  await background.evaluate(() => {
    Object.assign(globalThis, { asked: [] });
    Object.defineProperty(chrome.permissions, 'request', {
      configurable: true,
      value: async (rights: unknown) => (globalThis as unknown as { asked: unknown[] }).asked.push(rights),
    });
  });
  const page = await open('textarea');
  await composerIn(page).click();
  await page.keyboard.type(HEATED);
  const card = overlayIn(page);
  await card.getByRole('button', { name: 'Pause' }).click();
  await card.getByRole('checkbox', { name: /^Remind me at/ }).check({ timeout: 15_000 });
  await expect
    .poll(() => background.evaluate(() => (globalThis as unknown as { asked: unknown[] }).asked))
    .toEqual([{ permissions: ['notifications'] }]);
  await card.getByRole('button', { name: 'Put it in the message' }).click();
  await expect(composerIn(page)).toHaveValue(/I'll be back at/);
  await expect(card).toHaveCount(0);
  await expect(composerIn(page)).toBeFocused();
  const promises = await stored(context, 'promises');
  expect(promises).toHaveLength(1);
  expect(JSON.stringify(promises)).not.toMatch(/element|listen|http/);
});

test('a store that takes nothing: the line is copied all the same, and the rest is said', async ({
  context,
  launched,
}) => {
  const background = await worker(context);
  await background.evaluate(() => {
    const { local } = chrome.storage;
    const { set } = local;
    Object.defineProperty(local, 'set', {
      configurable: true,
      value: () => Promise.reject(new Error('QUOTA_BYTES')),
    });
    Object.assign(globalThis, {
      mend: () => Object.defineProperty(local, 'set', { configurable: true, value: set }),
    });
  });
  const popup = await slowDown(context, launched.url('popup.html'));
  await popup.getByRole('checkbox', { name: /^Remind me at/ }).check();
  await popup.getByRole('button', { name: 'Copy the line' }).click();
  await expect(popup.getByText(/^Copied\. .* The reminder could not be kept/)).toBeVisible();
  expect(await popup.evaluate(() => navigator.clipboard.readText())).toContain('be back at');
  await background.evaluate(() => (globalThis as unknown as { mend: () => void }).mend());
});

test('when it is due the popup shows it first; back, it is counted', async ({ context, launched }) => {
  await due(context);
  const popup = await pageOnTime(context);
  await popup.goto(launched.url('popup.html'));
  await expect(popup.getByText(/^You said you would be back at/)).toBeVisible();
  await popup.getByRole('button', { name: 'I am back' }).click();
  await expect(popup.getByText('You kept your word.')).toBeVisible();
  await expect(popup.getByText(/^You said you would be back at/)).toHaveCount(0);
  await expect.poll(() => badge(context)).toBe('');
  await due(context);
  await popup.getByRole('button', { name: 'I am back' }).click();
  await expect(popup.getByText('You kept your word 2 times.')).toBeVisible();
});

test('moved, with a line to tell them; let go without a word', async ({ context, launched }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await due(context);
  const popup = await pageOnTime(context);
  await popup.goto(launched.url('popup.html'));
  await popup.getByRole('button', { name: '20 more minutes' }).click();
  await expect(popup.getByText(/^Moved to/)).toBeVisible();
  await popup.getByRole('button', { name: 'Copy a line that says so' }).click();
  await expect(popup.getByText('Copied.')).toBeVisible();
  expect(await popup.evaluate(() => navigator.clipboard.readText())).toContain('I need a little longer.');
  await expect.poll(() => badge(context)).toBe('');
  await popup.getByText(/^You will be back at/).click();
  await popup.getByRole('button', { name: 'Let it go' }).click();
  await expect(popup.getByText('It is let go.')).toBeVisible();
  expect(await stored(context, 'promises')).toEqual([]);
  expect(await (await worker(context)).evaluate(() => chrome.alarms.getAll())).toEqual([]);
});

test('everything that is kept is deleted elsewhere: the mark goes with it', async ({ context }) => {
  await due(context);
  await (await worker(context)).evaluate(() => chrome.storage.local.clear());
  await expect.poll(() => badge(context)).toBe('');
});

/** With the right to notify given beforehand: no test can press the browser's own dialog. */
const withNotifications = () =>
  copyOfExtension((folder) => {
    const path = join(folder, 'manifest.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8')) as { permissions: string[] };
    const permissions = [...manifest.permissions, 'notifications'];
    writeFileSync(path, JSON.stringify({ ...manifest, permissions, optional_permissions: [] }));
  });

test('the browser was closed over it: the reminder comes when it starts again, late ones and those to come', async () => {
  const extension = withNotifications();
  const profile = mkdtempSync(join(tmpdir(), 'still-here-profile-'));
  const start = () => launch({ headless: true, extension, profile });
  const notified = async (context: BrowserContext) =>
    Object.keys(await (await worker(context)).evaluate(() => chrome.notifications.getAll())).sort();

  const first = await start();
  await (await worker(first.context)).evaluate(async () => {
    const soon = Date.now() + 5_000;
    const { local } = chrome.storage;
    const stored = local.set({
      promises: [
        { id: 'late', at: Date.now() - 3_600_000, made: 1 },
        { id: 'soon', at: soon, made: 1 },
      ],
    });
    // As if it were closed this instant: nothing is marked as reminded of any more.
    Object.defineProperty(local, 'set', { value: () => Promise.reject(new Error('closed')) });
    await stored;
  });
  await first.context.close();

  const { context, url } = await start();
  await expect.poll(() => badge(context)).not.toBe('');
  await expect.poll(() => notified(context), { timeout: 20_000 }).toEqual(['late', 'soon']);
  expect(await badge(context)).toBe('2');

  // The notification's own buttons: back, and ten more minutes.
  await (await worker(context)).evaluate(() => chrome.notifications.onButtonClicked.dispatch('late', 0));
  await expect.poll(() => badge(context)).toBe('1');
  await (await worker(context)).evaluate(() => chrome.notifications.onButtonClicked.dispatch('soon', 1));
  await expect.poll(() => badge(context)).toBe('');
  expect(await notified(context)).toEqual([]);
  const popup = await pageOnTime(context);
  await popup.goto(url('popup.html'));
  await expect(popup.getByText(/^You will be back at/)).toHaveCount(1);
  await context.close();
  rmSync(extension, { recursive: true });
  rmSync(profile, { recursive: true });
});
