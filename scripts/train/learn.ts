import { characterOf, FAMILIES, type LexiconFile, LIMIT, SCALES } from '../../lib/scoring/lexicon-format.ts';
import { SHAPES } from '../../lib/scoring/shape.ts';
import { createVocabulary, type LanguageData, type Vocabulary } from '../../lib/scoring/vocabulary.ts';
import type { Draft, PublicText } from './data.ts';
import { minimise, type Rows } from './lbfgs.ts';
import { SETTINGS } from './settings.ts';
import { countWords, type Example, readExample } from './texts.ts';

interface Row {
  readonly example: Example;
  readonly positive: boolean;
  readonly weight: number;
  /** 0 draft, 1… public sets: each has a constant term of its own. */
  readonly domain: number;
}

/** Weights of phrases, then of shapes, then the constant terms of the domains. */
type Weights = Float64Array;
const DOMAINS = 3;

function fitRows(
  rows: readonly Row[],
  phrases: number,
  penalty: number,
  iterations: number,
  shapes = true,
): Weights {
  const start = new Int32Array(rows.length + 1);
  let size = 0;
  rows.forEach((row, i) => {
    size += row.example.phrases.length + SHAPES.length + 1;
    start[i + 1] = size;
  });
  const index = new Int32Array(size);
  const value = new Float32Array(size);
  let at = 0;
  for (const { example, domain } of rows) {
    index.set(example.phrases, at);
    value.set(example.values, at);
    at += example.phrases.length;
    for (let s = 0; s < SHAPES.length; s++, at++) {
      index[at] = phrases + s;
      value[at] = shapes ? (example.shape[s] ?? 0) : 0;
    }
    index[at] = phrases + SHAPES.length + domain;
    value[at++] = 1;
  }
  const penalties = new Float64Array(phrases + SHAPES.length + DOMAINS).fill(penalty);
  penalties.fill(0.01, phrases + SHAPES.length);
  const data: Rows = {
    start,
    index,
    value,
    label: Float64Array.from(rows, (row) => (row.positive ? 1 : -1)),
    weight: Float64Array.from(rows, (row) => row.weight),
  };
  return minimise(data, penalties, iterations);
}

interface Sets {
  readonly drafts: readonly { readonly draft: Draft; readonly example: Example }[];
  readonly strangers: readonly { readonly text: PublicText; readonly example: Example }[];
}

/** Learns the four scales, in the order of SCALES. */
function fitScales(sets: Sets, phrases: number): Weights[] {
  const heat = (drafts: number, goemotions: number, emorynlp: number): Row[] => [
    ...sets.drafts.map(({ draft, example }) => ({
      example,
      positive: draft.label === 'heated',
      weight: drafts * (draft.label === 'withdrawing' ? SETTINGS.otherMoment : 1),
      domain: 0,
    })),
    ...sets.strangers.map(({ text, example }) => ({
      example,
      positive: text.angry,
      weight: text.set === 'goemotions' ? goemotions : emorynlp,
      domain: text.set === 'goemotions' ? 1 : 2,
    })),
  ];
  const a = SETTINGS.drafts;
  const b = SETTINGS.strangers;
  const register: Row[] = [
    ...sets.drafts.map(({ example }) => ({
      example,
      positive: true,
      weight: SETTINGS.register.drafts,
      domain: 0,
    })),
    ...sets.strangers.map(({ example }) => ({
      example,
      positive: false,
      weight: SETTINGS.register.strangers,
      domain: 0,
    })),
  ];
  const withdrawal: Row[] = [
    ...sets.drafts.map(({ draft, example }) => ({
      example,
      positive: draft.label === 'withdrawing',
      weight: draft.label === 'heated' ? SETTINGS.otherMoment : 1,
      domain: 0,
    })),
    ...sets.strangers
      .filter(({ text }) => !text.angry)
      .map(({ text, example }) => ({
        example,
        positive: false,
        weight: SETTINGS.withdrawal[text.set],
        domain: 1,
      })),
  ];
  return [
    fitRows(heat(1, a.goemotions, a.emorynlp), phrases, SETTINGS.penalty, SETTINGS.iterations),
    fitRows(heat(b.drafts, b.goemotions, b.emorynlp), phrases, SETTINGS.penalty, SETTINGS.iterations),
    fitRows(register, phrases, SETTINGS.penalty, SETTINGS.iterations),
    fitRows(withdrawal, phrases, SETTINGS.penalty, SETTINGS.iterations),
  ];
}

/** All phrases of the texts that are frequent enough, as symbol triples; and the texts in terms of them. */
function enumerate(drafts: readonly Draft[], strangers: readonly PublicText[], vocabulary: Vocabulary) {
  const base = vocabulary.names.length + 1;
  const ids = new Map<number, number>();
  const keys: number[] = [];
  const inDrafts: number[] = [];
  const inStrangers: number[] = [];
  const number = (a: number, b: number, c: number): number => {
    const key = ((a + 1) * base + (b + 1)) * base + (c + 1);
    const known = ids.get(key);
    if (known !== undefined) return known;
    keys.push(a, b, c);
    inDrafts.push(0);
    inStrangers.push(0);
    ids.set(key, inDrafts.length - 1);
    return inDrafts.length - 1;
  };
  const read = (text: string, counts: number[]): Example => {
    const example = readExample(text, vocabulary, number);
    for (const id of example.phrases) counts[id] = (counts[id] ?? 0) + 1;
    return example;
  };
  const sets: Sets = {
    drafts: drafts.map((draft) => ({ draft, example: read(draft.text, inDrafts) })),
    strangers: strangers.map((text) => ({ text, example: read(text.text, inStrangers) })),
  };
  const kept = new Int32Array(inDrafts.length).fill(-1);
  let n = 0;
  kept.forEach((_, id) => {
    if ((inDrafts[id] ?? 0) >= SETTINGS.minDrafts || (inStrangers[id] ?? 0) >= SETTINGS.minStrangers)
      kept[id] = n++;
  });
  return { sets: renumber(sets, kept), keys, kept, count: n, inDrafts, inStrangers };
}

function renumberOne(example: Example, kept: Int32Array): Example {
  const phrases: number[] = [];
  const values: number[] = [];
  example.phrases.forEach((id, k) => {
    const next = kept[id] ?? -1;
    if (next < 0) return;
    phrases.push(next);
    values.push(example.values[k] ?? 0);
  });
  return { ...example, phrases: Int32Array.from(phrases), values: Float32Array.from(values) };
}

function renumber(sets: Sets, kept: Int32Array): Sets {
  return {
    drafts: sets.drafts.map(({ draft, example }) => ({ draft, example: renumberOne(example, kept) })),
    strangers: sets.strangers.map(({ text, example }) => ({ text, example: renumberOne(example, kept) })),
  };
}

/** The phrases worth keeping, as lists of symbol names. */
function select(
  drafts: readonly Draft[],
  strangers: readonly PublicText[],
  language: LanguageData,
): string[][] {
  const inDrafts = countWords(drafts.map((d) => d.text));
  const inStrangers = countWords(strangers.map((t) => t.text));
  const words = [...new Set([...inDrafts.keys(), ...inStrangers.keys()])].filter(
    (w) => (inDrafts.get(w) ?? 0) >= SETTINGS.minDrafts || (inStrangers.get(w) ?? 0) >= SETTINGS.minStrangers,
  );
  const vocabulary = createVocabulary(language, words);
  const all = enumerate(drafts, strangers, vocabulary);
  const weights = fitScales(all.sets, all.count);
  const worth: { key: number; worth: number }[] = [];
  all.kept.forEach((id, old) => {
    if (id < 0) return;
    const d = Math.sqrt(all.inDrafts[old] ?? 0);
    const s = Math.sqrt((all.inStrangers[old] ?? 0) * SETTINGS.select.strangersCount);
    const [a, b, g, w] = weights.map((scale) => Math.abs(scale[id] ?? 0));
    const most = Math.max(
      (a ?? 0) * d,
      (b ?? 0) * Math.max(s, d / 2),
      SETTINGS.select.register * (g ?? 0) * Math.max(d, s),
      SETTINGS.select.withdrawal * (w ?? 0) * d,
    );
    worth.push({ key: old, worth: most });
  });
  worth.sort((x, y) => y.worth - x.worth || x.key - y.key);
  return worth.slice(0, SETTINGS.phrases).map(({ key }) =>
    [0, 1, 2]
      .map((k) => all.keys[3 * key + k] ?? -1)
      .filter((symbol) => symbol >= 0)
      .map((symbol) => vocabulary.names[symbol] ?? ''),
  );
}

const KIND_LETTERS = new Map(
  Object.entries({
    contempt: 'a',
    'cold-anger': 'b',
    criticism: 'c',
    defensive: 'd',
    hostile: 'e',
    dismissal: 'f',
    shutdown: 'g',
    deflection: 'h',
  }),
);

/** For each phrase, the letter of the kind it is most typical of, "." when none stands out. */
function families(sets: Sets, phrases: number): string[] {
  const letters = Object.keys(FAMILIES);
  const counts = letters.map(() => new Float64Array(phrases).fill(0.2));
  const totals = letters.map(() => 1);
  for (const { draft, example } of sets.drafts) {
    const k = letters.indexOf(KIND_LETTERS.get(draft.kind) ?? '');
    const row = counts[k];
    if (!row) continue;
    totals[k] = (totals[k] ?? 0) + 1;
    for (const id of example.phrases) row[id] = (row[id] ?? 0) + 1;
  }
  return Array.from({ length: phrases }, (_, id) => {
    const rates = letters.map((_, k) => (counts[k]?.[id] ?? 0) / (totals[k] ?? 1));
    const best = rates.indexOf(Math.max(...rates));
    return (counts[best]?.[id] ?? 0) >= 2 ? (letters[best] ?? '.') : '.';
  });
}

/** Everything in a lexicon file that is learned from the texts given; the calibration comes afterwards. */
export type Learned = Omit<LexiconFile, 'calibration' | 'thresholds'>;

/** Learns a lexicon. Same input, same output. */
export function learn(
  drafts: readonly Draft[],
  strangers: readonly PublicText[],
  language: LanguageData,
): Learned {
  const chosen = select(drafts, strangers, language);
  const vocabulary = createVocabulary(language, new Set(chosen.flat()));
  const order = chosen.map((names) => names.join(' ')).sort();
  const base = vocabulary.names.length + 1;
  const rowOf = new Map<number, number>();
  order.forEach((line, row) => {
    const [a = -1, b = -1, c = -1] = line.split(' ').map((name) => vocabulary.symbols.get(name) ?? -1);
    rowOf.set(((a + 1) * base + (b + 1)) * base + (c + 1), row);
  });
  const number = (a: number, b: number, c: number): number =>
    rowOf.get(((a + 1) * base + (b + 1)) * base + (c + 1)) ?? -1;
  const sets: Sets = {
    drafts: drafts.map((draft) => ({ draft, example: readExample(draft.text, vocabulary, number) })),
    strangers: strangers.map((text) => ({ text, example: readExample(text.text, vocabulary, number) })),
  };
  const n = order.length;
  const weights = fitScales(sets, n);
  const letters = families(sets, n);
  const round = (x: number): number => Math.round(x * 1000) / 1000;
  const domainOf = [0, 1, 0, 0];
  const phrases: string[] = [];
  order.forEach((line, id) => {
    const whole = weights.map((scale) =>
      Math.max(-LIMIT, Math.min(LIMIT, Math.round((scale[id] ?? 0) / SETTINGS.unit))),
    );
    if (whole.every((w) => w === 0)) return;
    const raises = (whole[0] ?? 0) > 0 || (whole[3] ?? 0) > 0;
    phrases.push(`${line} ${whole.map(characterOf).join('')}${raises ? letters[id] : '.'}`);
  });
  return {
    ...language,
    language: 'en',
    unit: SETTINGS.unit,
    bias: weights.map((scale, s) => round(scale[n + SHAPES.length + (domainOf[s] ?? 0)] ?? 0)),
    shapes: Object.fromEntries(
      SHAPES.map((name, s) => [name, SCALES.map((_, k) => round(weights[k]?.[n + s] ?? 0))]),
    ),
    phrases,
  };
}
