import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { otherScorers } from './eval/others.ts';
import { readCorpus } from './train/data.ts';

const SIZES = { '100B': 100, '1kB': 1_000, '10kB': 10_000, '100kB': 100_000 } as const;
type Size = keyof typeof SIZES;

/** Time spent on one measurement, in milliseconds. */
const BUDGET = 400;

let sink = 0;

/** The scorer as the extension ships it, in one script: module by module the engine checks each import anew at every call. */
async function shippedScorer(): Promise<typeof import('../lib/scoring/index.ts')> {
  const outDir = resolve('.output/bench');
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir,
      lib: { entry: resolve('lib/scoring/index.ts'), formats: ['es'], fileName: () => 'scorer.mjs' },
    },
  });
  return import(pathToFileURL(resolve(outDir, 'scorer.mjs')).href);
}

const { createDraftScorer, score } = await shippedScorer();

/** Everyday drafts of the corpus in turn, one a line, cut to the size: one flat string, as a page hands over. */
function textOf(length: number): string {
  const drafts = readCorpus().filter((_, i) => i % 7 === 0);
  let text = '';
  for (let i = 0; text.length < length; i = (i + 1) % drafts.length) text += `${drafts[i]?.text ?? ''}\n`;
  return Buffer.from(text.slice(0, length), 'utf16le').toString('utf16le');
}

/** Characters a second, the median of several runs after a warm-up. */
function charactersPerSecond(run: (text: string) => number, text: string): number {
  const warm = performance.now() + BUDGET / 2;
  let rounds = 0;
  while (performance.now() < warm) {
    sink += run(text);
    rounds++;
  }
  const each = Math.max(1, Math.round(rounds / 5));
  const rates: number[] = [];
  const end = performance.now() + BUDGET;
  while (performance.now() < end || rates.length < 3) {
    const start = performance.now();
    for (let i = 0; i < each; i++) sink += run(text);
    rates.push((each * text.length * 1000) / (performance.now() - start));
  }
  return median(rates);
}

function median(values: number[]): number {
  const sorted = values.sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

/** Microseconds for one more key, typed in the middle of a draft of this size; the median of many. */
function keyMicroseconds(text: string): number {
  const scorer = createDraftScorer();
  scorer.update(text);
  const middle = text.indexOf(' ', text.length >> 1);
  const typed = ' and then you never even asked me how it went, did you. ';
  const times: number[] = [];
  for (let round = 0; round < 60; round++) {
    for (let i = 1; i <= typed.length; i++) {
      const next = text.slice(0, middle) + typed.slice(0, i) + text.slice(middle);
      // The page hands over a flat string; joining is not the scorer's work.
      sink += next.charCodeAt(next.length - 1);
      const start = performance.now();
      sink += scorer.update(next).heat;
      if (round > 10) times.push((performance.now() - start) * 1000);
    }
    scorer.update(text);
  }
  return median(times);
}

const scorers: Record<string, (text: string) => number> = { ours: (text) => score(text).heat };
for (const other of otherScorers()) scorers[other.name] = (text) => other.negative(text);
scorers.scan = (text) => {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
};

const json = process.argv.includes('--json');
const names = Object.keys(scorers);
const rates: Record<string, Record<string, number>> = {};
const keys: Record<string, number> = {};
console.log(
  `million characters a second\n${''.padEnd(8)}${names.map((n) => n.padStart(17)).join('')}   one more key, µs`,
);
for (const size of Object.keys(SIZES) as Size[]) {
  const text = textOf(SIZES[size]);
  const row: Record<string, number> = {};
  // VADER takes time that grows with the square of the length: at 100 kB it is left out.
  for (const [name, run] of Object.entries(scorers))
    row[name] =
      name === 'vader-sentiment' && size === '100kB' ? 0 : Math.round(charactersPerSecond(run, text));
  rates[size] = row;
  keys[size] = Math.round(keyMicroseconds(text) * 100) / 100;
  console.log(
    size.padEnd(8) +
      names.map((n) => ((row[n] ?? 0) / 1e6).toFixed(3).padStart(17)).join('') +
      `${keys[size]}`.padStart(19),
  );
}
const bytes = gzipSync(readFileSync(new URL('../lib/scoring/lexicon/en.json', import.meta.url)), {
  level: 9,
}).length;
console.log(`lexicon: ${bytes} bytes gzipped (checksum ${Number.isFinite(sink)})`);
if (json) console.log(JSON.stringify({ chars_per_s: rates, key_us: keys, lexicon_bytes_gzip: bytes }));
