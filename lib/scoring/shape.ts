import { AT } from './segment-features.ts';

/** The draft's shape: what its counts say beside its words. Each is between about −3 and 3. */
export const SHAPES = [
  'caps',
  'caps-some',
  'caps-all',
  'you',
  'me',
  'bad',
  'good',
  'balance',
  'bang',
  'ask',
  'you-any',
  'me-none',
  'dots',
  'slips',
  'you-bad',
  'me-bad',
  'masked',
  'stretched',
  'bangs',
  'asks',
  'mixed',
  'commas',
  'third',
] as const;

/** Fills `out` with the {@link SHAPES} of a draft whose counts are `counts`, from place `base` on. */
export function readShape(counts: ArrayLike<number>, base: number, out: Float64Array): void {
  const of = (at: number): number => counts[base + at] as number;
  const words = of(AT.words);
  const shouted = of(AT.shouted);
  const you = of(AT.you);
  const me = of(AT.me);
  const bad = of(AT.bad);
  const good = of(AT.good);
  const perLength = 1 / (1 + words / 12);
  const shouting = shouted > 0;
  out[0] = 2 * Math.min(1, shouted / Math.max(3, words));
  out[1] = shouting && shouted < words ? 1 : 0;
  out[2] = shouting && shouted === words ? 1 : 0;
  out[3] = (3 * you) / (words + 3);
  out[4] = (3 * me) / (words + 3);
  out[5] = Math.sqrt(bad * perLength) / 2;
  out[6] = Math.sqrt(good * perLength) / 2;
  out[7] = (2 * (bad - good)) / (words + 4);
  out[8] = Math.min(3, of(AT.bang) * perLength) / 2;
  out[9] = Math.min(3, of(AT.ask) * perLength) / 2;
  out[10] = you > 0 ? 1 : 0;
  out[11] = me > 0 ? 0 : 0.5;
  out[12] = Math.min(1, of(AT.dots) * perLength);
  out[13] = Math.min(2, of(AT.slips) * perLength);
  out[14] = Math.sqrt(of(AT.youBad) * perLength) / 2;
  out[15] = me > 0 && you === 0 && bad > good ? 1 : 0;
  out[16] = Math.min(1, of(AT.masked));
  out[17] = Math.min(1, of(AT.stretched) * perLength);
  out[18] = Math.min(2, of(AT.bangs) * perLength);
  out[19] = Math.min(2, of(AT.asks) * perLength);
  out[20] = Math.min(2, of(AT.mixed) * perLength);
  out[21] = Math.min(2, of(AT.commas) * perLength) / 2;
  out[22] = Math.min(2, of(AT.third) * perLength) / 2;
}

/** How much a draft's phrases count, by its length: long drafts sum many, so each counts for less. */
export function lengthScale(words: number): number {
  return 1 / Math.sqrt(1 + words / 12);
}
