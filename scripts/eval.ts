import { readFileSync } from 'node:fs';
import { bandsFor } from '../lib/draft/bands.ts';
import { levelsOf } from '../lib/scoring/combine.ts';
import { score, THRESHOLDS } from '../lib/scoring/index.ts';
import english from '../lib/scoring/lexicon/en.json' with { type: 'json' };
import { readHeldOut } from './eval/held-out.ts';
import { auc, averagePrecision, brier, mean, recallAt, type Scored, share } from './eval/measures.ts';
import { compare, figures, row } from './eval/report.ts';
import { playThreads } from './eval/threads.ts';
import { crossValidate } from './train/cross-validate.ts';
import {
  CONVERSATIONS,
  HARD,
  hasPublicData,
  isConversation,
  LONG,
  PUBLIC_SETS,
  readCorpus,
  readPublic,
  WORLDS,
} from './train/data.ts';
import { readEnglish } from './train/language-en.ts';
import { ORDINARY } from './train/thresholds.ts';

const SCALES = [
  ['heated', 'heat'],
  ['withdrawing', 'withdrawal'],
] as const;

/** Lengths in words that are looked at apart. */
const LENGTHS = [
  [1, 2],
  [3, 5],
  [6, 10],
  [11, 20],
  [21, 40],
  [41, 10_000],
] as const;

const drafts = readCorpus();
const fresh = process.argv.includes('--fresh');
let readings = fresh ? undefined : readHeldOut(drafts);
if (!readings) {
  console.log('learning without each group of worlds in turn (minutes)');
  if (!hasPublicData()) console.log('../shared/data is absent: learning from the corpus alone');
  const strangers = hasPublicData() ? PUBLIC_SETS.flatMap((set) => readPublic(set, 'train')) : [];
  readings = crossValidate(drafts, strangers, readEnglish());
}
const all = readings.map(({ draft, readings }) => ({
  draft,
  words: readings.words,
  ...levelsOf(readings, english.calibration),
}));
type Held = (typeof all)[number];
/** Messages out of conversations often cannot be told without the ones before, and long and hard ones are harder: they have lines of their own. */
const messages = all.filter(({ draft }) => isConversation(draft.world));
const long = all.filter(({ draft }) => LONG.includes(draft.world));
const hard = all.filter(({ draft }) => HARD.includes(draft.world));
const apart = new Set([...messages, ...long, ...hard]);
const held = all.filter((draft) => !apart.has(draft));

function worldByWorld(texts: readonly (Scored & { world: string })[], label: string): void {
  const worlds = WORLDS.map((world) => texts.filter((t) => t.world === world)).filter((of) =>
    of.some((t) => t.positive),
  );
  const means = [
    auc,
    averagePrecision,
    (t: Scored[]) => recallAt(t, 0.02),
    (t: Scored[]) => recallAt(t, 0.05),
  ].map((f) => mean(worlds.map(f)));
  row('ours, mean of worlds', means);
  figures[`${label} mean of worlds auc`] = means[0] ?? 0;
  figures[`${label} mean of worlds recall at 2%`] = means[2] ?? 0;
}

function corpus(): void {
  for (const [label, scale] of SCALES) {
    const among = (of: readonly Held[]) =>
      of
        .filter(({ draft }) => draft.label === label || draft.label === 'calm')
        .map((h) => ({
          text: h.draft.text,
          world: h.draft.world,
          positive: h.draft.label === label,
          score: h[scale],
        }));
    const texts = among(held);
    compare(
      `corpus, ${label} against calm, each world scored by a lexicon learned without it`,
      label,
      'ours',
      texts,
    );
    worldByWorld(texts, label);
    for (const [name, of] of [
      ['messages alone', among(messages)],
      ['long ones', among(long)],
      ['hard ones', among(hard)],
    ] as const) {
      row(`ours, ${name}`, [auc(of), averagePrecision(of), recallAt(of, 0.02), recallAt(of, 0.05)]);
      figures[`${label} ${name} auc`] = auc(of);
    }
  }
}

function flags(): void {
  const { heat, withdrawal } = THRESHOLDS;
  console.log(
    `\ncorpus at the default thresholds, heat ${heat}, withdrawal ${withdrawal}: share flagged, held-out worlds`,
  );
  row('', ['drafts', 'heat', 'withdr.', 'either']);
  const flag = (name: string, of: readonly Held[]): void => {
    const either = share(of, (h) => h.heat >= heat || h.withdrawal >= withdrawal);
    row(name, [
      `${of.length}`,
      share(of, (h) => h.heat >= heat),
      share(of, (h) => h.withdrawal >= withdrawal),
      either,
    ]);
    figures[`flagged ${name.trim()}`] = either;
  };
  for (const label of ['calm', 'heated', 'withdrawing'] as const) {
    const of = held.filter(({ draft }) => draft.label === label);
    flag(label, of);
    for (const kind of [...new Set(of.map(({ draft }) => draft.kind))].sort()) {
      flag(
        `  ${kind}`,
        of.filter(({ draft }) => draft.kind === kind),
      );
    }
    for (const [name, of] of [
      ['message alone', messages],
      ['long one', long],
      ['hard one', hard],
    ] as const)
      flag(
        `  ${name}: ${label}`,
        of.filter(({ draft }) => draft.label === label),
      );
  }
  const ordinary = held.filter(({ draft }) => ORDINARY.includes(draft.world));
  flag('ordinary messages', ordinary);
  const { leave } = bandsFor('balanced').heat;
  row('  ember or heated card', [`${ordinary.length}`, share(ordinary, (h) => h.heat >= leave)]);
}

function reliability(): void {
  for (const [label, scale] of SCALES) {
    console.log(
      `\nreliability by length, ${scale}: of held-out drafts given a probability, the share that are ${label}`,
    );
    row('words', ['drafts', 'Brier', '<.2', '.2–.4', '.4–.6', '.6–.8', '≥.8']);
    const scoredOf = (of: readonly Held[]) =>
      of
        .filter(({ draft }) => draft.label === label || draft.label === 'calm')
        .map((h) => ({ words: h.words, score: h[scale], positive: h.draft.label === label }));
    const texts = scoredOf([...held, ...long]);
    for (const [from, to] of LENGTHS) {
      const of = texts.filter(({ words }) => words >= from && words <= to);
      const bins = [0, 0.2, 0.4, 0.6, 0.8].map((low) =>
        of.filter((t) => t.score >= low && (low === 0.8 || t.score < low + 0.2)),
      );
      row(to > 1000 ? `${from} and more` : `${from} to ${to}`, [
        `${of.length}`,
        brier(of),
        ...bins.map((bin) => share(bin, (t) => t.positive)),
      ]);
    }
    const short = scoredOf(held);
    figures[`${label} brier`] = brier(short);
    row('all', [`${texts.length}`, brier(texts)]);
    row('  but the long ones', [`${short.length}`, brier(short)]);
  }
}

function strangers(): void {
  for (const set of PUBLIC_SETS) {
    const texts = readPublic(set, 'test').map(({ text, angry }) => ({
      text,
      positive: angry,
      score: score(text).heat,
    }));
    compare(`${set}, test: angry against the rest`, set, 'ours', texts);
    const calm = texts.filter((t) => !t.positive);
    const flagged = (of: typeof texts): number => share(of, (t) => t.score >= THRESHOLDS.heat);
    figures[`${set} false alarms`] = flagged(calm);
    row('ours, flagged at default', [
      flagged(calm),
      'of calm',
      flagged(texts.filter((t) => t.positive)),
      'of angry',
    ]);
  }
}

function threads(): void {
  console.log('\nthreads, message by message');
  row('', ['rises', 'caught', 'calm', 'false', 'cooling', 'after']);
  const play = (...[file, levelsOf]: Parameters<typeof playThreads>): void => {
    const { caught, falseCards, afterCooling, counts } = playThreads(file, levelsOf);
    row(file, [`${counts[0]}`, caught, `${counts[1]}`, falseCards, `${counts[2]}`, afterCooling]);
    figures[`${file} caught`] = caught;
    figures[`${file} false cards`] = falseCards;
    figures[`${file} cards after cooling`] = afterCooling;
  };
  play('threads', score);
  // Each message by a lexicon that has learned none of its file.
  for (const world of CONVERSATIONS) {
    const own = messages.filter(({ draft }) => draft.world === world).values();
    play(world, () => own.next().value as Held);
  }
}

/** Compares with the recorded bounds; true when all are kept. A figure that was not measured is not compared. */
function withinBounds(): boolean {
  const bounds: { least: Record<string, number>; most: Record<string, number> } = JSON.parse(
    readFileSync(new URL('./eval/bounds.json', import.meta.url), 'utf8'),
  );
  const broken: string[] = [];
  for (const [name, value] of Object.entries(figures)) {
    const least = bounds.least[name] ?? Number.NEGATIVE_INFINITY;
    const most = bounds.most[name] ?? Number.POSITIVE_INFINITY;
    if (value < least || value > most)
      broken.push(
        `${name} is ${value.toFixed(4)}, must be ${value < least ? `at least ${least}` : `at most ${most}`}`,
      );
  }
  for (const line of broken) console.error(`outside the recorded bounds: ${line}`);
  return broken.length === 0;
}

corpus();
flags();
reliability();
threads();
if (hasPublicData()) strangers();
else console.log('\n../shared/data is absent: skipping the public sets');
if (withinBounds()) console.log('\nall figures are within the recorded bounds');
else process.exitCode = 1;
