import { resolve } from 'node:path';
import { chromium, expect, test } from '@playwright/test';
import puppeteer, { type Page } from 'puppeteer-core';
import { breathAt, duration } from '../../lib/breath/schedule';
import { defaults, paceOf } from '../../lib/settings-values';

/** Three minutes: ten breaths of 8 s in and 10 s out. */
const SETTINGS = {
  ...defaults,
  breaths: 10,
  pace: 'own',
  ownPace: { inSeconds: 8, outSeconds: 10 },
} as const;
const PACE = paceOf(SETTINGS);

/** What was seen in the page, at times of its own clock, in milliseconds. */
interface Seen {
  /** Each turn of the words: what came, when, and whether the tab was to be seen. */
  readonly turns: { phase: string; at: number; hidden: boolean }[];
  /** When the tab came back to be seen, and which phase it then showed at once. */
  readonly backs: { phase: string; at: number }[];
  /** How large the circle was drawn, at one frame in ten. */
  readonly frames: { scale: number; at: number }[];
}

declare global {
  var seen: Seen;
  var breathOver: Promise<void>;
}

/** Notes what happens to the breath in the page, and answers when it began: when the circle, which the browser moves, says so. */
function watch(page: Page): Promise<number> {
  return page.evaluate(() => {
    const seen: Seen = { turns: [], backs: [], frames: [] };
    const circle = document.querySelector('.lungs-circle');
    const phaseNow = () => document.querySelector<HTMLElement>('[data-phase]')?.dataset.phase ?? 'done';
    let phase = phaseNow();
    globalThis.seen = seen;
    globalThis.breathOver = new Promise((over) => {
      new MutationObserver(() => {
        if (phaseNow() === phase) return;
        phase = phaseNow();
        seen.turns.push({ phase, at: performance.now(), hidden: document.hidden });
        if (phase === 'done') over();
      }).observe(document, { subtree: true, childList: true, attributes: true });
    });
    document.addEventListener('visibilitychange', () => {
      const at = performance.now();
      // After whatever the breath does about it.
      if (!document.hidden) queueMicrotask(() => seen.backs.push({ phase: phaseNow(), at }));
    });
    let count = 0;
    requestAnimationFrame(function frame(at) {
      if (circle?.isConnected && count++ % 10 === 0)
        seen.frames.push({ scale: new DOMMatrix(getComputedStyle(circle).transform).a, at });
      if (circle?.isConnected) requestAnimationFrame(frame);
    });
    return Number(circle?.getAnimations()[0]?.startTime);
  });
}

test('three minutes in a throttled tab, hidden in between: each turn is within 50 ms of its time', async () => {
  test.setTimeout(300_000);
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? chromium.executablePath(),
    headless: true,
    enableExtensions: [resolve('.output/chrome-mv3')],
    // Under test, tabs in the background usually run as if they were seen.
    ignoreDefaultArgs: [
      '--disable-background-timer-throttling',
      '--disable-backgrounding-occluded-windows',
      '--disable-renderer-backgrounding',
    ],
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const page = await browser.newPage();
  await page.goto(new URL('/popup.html', worker.url()).href);
  await page.evaluate((settings) => chrome.storage.local.set({ settings }), SETTINGS);
  await page.reload();
  await page.bringToFront();
  await page.emulateCPUThrottling(6);
  await (await page.waitForSelector('::-p-aria(Compassion A few slow breaths for both of you)'))?.click();
  await page.waitForSelector('[data-phase]');
  const start = await watch(page);

  const other = await browser.newPage();
  const until = (ms: number) =>
    page.evaluate(
      (due) => new Promise<void>((done) => setTimeout(done, due - performance.now())),
      start + ms,
    );
  await page.bringToFront();
  await until(60_500);
  await other.bringToFront();
  await until(92_500);
  await page.bringToFront();
  await page.evaluate(() => globalThis.breathOver);
  const seen = await page.evaluate(() => globalThis.seen);
  await browser.close();
  console.log(start, JSON.stringify(seen.turns), JSON.stringify(seen.backs), seen.frames.length);

  expect(duration(PACE)).toBe(180_000);
  const due = Array.from({ length: PACE.count }, (_, n) => [n * 18_000 + 8000, (n + 1) * 18_000]).flat();
  expect(seen.turns).toHaveLength(due.length);
  const late = seen.turns.map(({ at, hidden }, i) => ({ by: at - start - Number(due[i]), hidden }));
  const worst = Math.max(...late.filter(({ hidden }) => !hidden).map(({ by }) => Math.abs(by)));
  const worstHidden = Math.max(...late.filter(({ hidden }) => hidden).map(({ by }) => Math.abs(by)));
  const astray = Math.max(
    ...seen.frames.map(({ scale, at }) => {
      const point = breathAt(at - start, PACE);
      return point.phase === 'done' ? 0 : Math.abs((scale - 0.42) / 0.58 - point.fullness);
    }),
  );
  console.log({ worst, worstHidden, astray });
});
