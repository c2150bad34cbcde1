// npm run bench:page: what a key costs in each editor, with the extension and without, alternating in one run.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { EDITOR_PAGES, enter, type TestPage } from '../tests/browser/pages';
import buildPages, { PAGES } from '../tests/pages/build';
import { launch } from './launch';

/** All editors, or those that are named: npm run bench:page -- --only quill,trix */
const only = process.argv[process.argv.indexOf('--only') + 1]?.split(',');
const EDITORS = EDITOR_PAGES.filter(({ name }) => !process.argv.includes('--only') || only?.includes(name));
const SIZES = [100, 10_000, 50_000];
const KEYS = 300;
/** Keys typed in one page before it is the other's turn. */
const TURN = 25;

const WITH = 'https://app.element.io';
const WITHOUT = 'https://editor.example';

/** A calm draft with one heated line in it, so that there is a card to keep in place. */
const WORDS = 'we could meet at the station and walk from there if the weather holds, you never listen, ';

interface Measures {
  readonly milliseconds: number[];
  longTasks: number;
}

/** Measures in the composer's window: from the key to the frame that follows it. */
function measure(composer: HTMLElement) {
  const window = composer.ownerDocument.defaultView ?? self;
  const measures: Measures = { milliseconds: [], longTasks: 0 };
  Object.assign(self.top ?? self, { measures });
  window.addEventListener(
    'keydown',
    () => {
      const pressed = performance.now();
      window.requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          measures.milliseconds.push(performance.now() - pressed);
          (self.top ?? self).document.body.dataset.keys = String(measures.milliseconds.length);
        };
        port2.postMessage(null);
      });
    },
    true,
  );
  new PerformanceObserver((list) => {
    measures.longTasks += list.getEntries().length;
  }).observe({ type: 'longtask' });
}

async function open(page: Page, host: string, editor: TestPage, chars: number) {
  await page.route(`${host}/**`, (route) =>
    new URL(route.request().url()).pathname === '/page.js'
      ? route.fulfill({
          contentType: 'text/javascript',
          body: readFileSync(join(PAGES, `${editor.file}.js`), 'utf8'),
        })
      : route.fulfill({
          contentType: 'text/html',
          body: '<!doctype html><meta charset="utf-8"><title>Chat</title><body style="overflow:auto"><script src="/page.js"></script>',
        }),
  );
  await page.goto(`${host}/${editor.file}`);
  const composer = await enter(page, editor);
  await page.keyboard.insertText(WORDS.repeat(Math.ceil(chars / WORDS.length)).slice(0, chars));
  await composer.evaluate(measure);
}

async function type(page: Page, keys: number, before: number) {
  await page.bringToFront();
  for (let i = 0; i < keys; i++) {
    await page.keyboard.press(i % 6 === 5 ? 'Space' : 'e');
    await page.locator(`body[data-keys="${before + i + 1}"]`).waitFor({ state: 'attached' });
  }
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

const rows = [];
await buildPages();
const { context } = await launch({ headless: true });
console.log(
  'editor             chars   median ms (with / without)   95 %             ratio median / 95 %   long tasks',
);
for (const editor of EDITORS)
  for (const chars of SIZES) {
    const pages = [await context.newPage(), await context.newPage()] as const;
    const hosts = [WITHOUT, WITH] as const;
    for (const i of [0, 1] as const) await open(pages[i], hosts[i], editor, chars);
    for (let typed = 0; typed < KEYS; typed += TURN)
      for (const page of typed % (2 * TURN) ? pages : pages.toReversed()) await type(page, TURN, typed);
    const [without, withIt] = await Promise.all(
      pages.map((page) => page.evaluate(() => (window as unknown as { measures: Measures }).measures)),
    );
    if (!without || !withIt) throw new Error('no measures');
    const at = (share: number) =>
      [quantile(withIt.milliseconds, share), quantile(without.milliseconds, share)] as const;
    const [median, tail] = [at(0.5), at(0.95)];
    const row = {
      editor: editor.name,
      chars,
      median_ratio: round(median[0] / median[1]),
      p95_ratio: round(tail[0] / tail[1]),
    };
    rows.push(row);
    const pair = ([a, b]: readonly [number, number]) => `${a.toFixed(1)} / ${b.toFixed(1)}`;
    console.log(
      `${editor.name.padEnd(18)} ${String(chars).padStart(5)}   ${pair(median).padEnd(27)}  ${pair(tail).padEnd(15)}  ${row.median_ratio.toFixed(2)} / ${row.p95_ratio.toFixed(2)}           ${withIt.longTasks} / ${without.longTasks}`,
    );
    for (const page of pages) await page.close();
  }
await context.close();
if (process.argv.includes('--json')) console.log(JSON.stringify({ rows }));

function round(ratio: number): number {
  return Math.round(ratio * 1000) / 1000;
}
