import {
  byWords,
  characterOf,
  FAMILIES,
  type LexiconFile,
  type LexiconScale,
  LIMIT,
  type Phrase,
  SCALES,
  writePhrases,
} from '../../lib/scoring/lexicon-format.ts';
import { SHAPES } from '../../lib/scoring/shape.ts';
import { createVocabulary, type LanguageData, type Vocabulary } from '../../lib/scoring/vocabulary.ts';
import { type Draft, isConversation, PUBLIC_SETS, type PublicText } from './data.ts';
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

interface Sets {
  readonly drafts: readonly { readonly draft: Draft; readonly example: Example }[];
  readonly strangers: readonly { readonly text: PublicText; readonly example: Example }[];
}

/** Rows that tell the heated from the rest, with the weights of drafts and public sets. */
function heatRows(
  { drafts, strangers }: Sets,
  weights: { readonly drafts: number } & Readonly<Record<PublicText['set'], number>>,
): Row[] {
  return [
    ...drafts.map(({ draft, example }) => ({
      example,
      positive: draft.label === 'heated',
      weight: weights.drafts * weightOf(draft, 'withdrawing'),
      domain: 0,
    })),
    ...strangers.map(({ text, example }) => ({
      example,
      positive: text.angry,
      weight: weights[text.set],
      domain: 1 + PUBLIC_SETS.indexOf(text.set),
    })),
  ];
}

/** What each scale learns from. */
const ROWS: Readonly<Record<LexiconScale, (sets: Sets) => Row[]>> = {
  drafts: (sets) => heatRows(sets, SETTINGS.drafts),
  strangers: (sets) => heatRows(sets, SETTINGS.strangers),
  register: ({ drafts, strangers }) => [
    ...drafts.map(({ example }) => ({
      example,
      positive: true,
      weight: SETTINGS.register.drafts,
      domain: 0,
    })),
    ...strangers.map(({ example }) => ({
      example,
      positive: false,
      weight: SETTINGS.register.strangers,
      domain: 0,
    })),
  ],
  withdrawal: ({ drafts, strangers }) => [
    ...drafts.map(({ draft, example }) => ({
      example,
      positive: draft.label === 'withdrawing',
      weight: weightOf(draft, 'heated'),
      domain: 0,
    })),
    ...strangers
      .filter(({ text }) => !text.angry)
      .map(({ text, example }) => ({
        example,
        positive: false,
        weight: SETTINGS.withdrawal[text.set],
        domain: 1,
      })),
  ],
};

/** A draft's weight where those with the label `other` are among the negatives. */
export function weightOf(draft: Draft, other: Draft['label']): number {
  const { calm, moment } = SETTINGS.conversations;
  const own = !isConversation(draft.world) ? 1 : draft.label === 'calm' ? calm : moment;
  return own * (draft.label === other ? SETTINGS.otherMoment : 1);
}

/** For each phrase, the summed weight of the rows that have it, positive and negative. */
function countRows(
  rows: readonly Row[],
  phrases: number,
): { positive: Float64Array; negative: Float64Array } {
  const positive = new Float64Array(phrases);
  const negative = new Float64Array(phrases);
  for (const row of rows) {
    const counts = row.positive ? positive : negative;
    for (const id of row.example.phrases) counts[id] = (counts[id] ?? 0) + row.weight;
  }
  return { positive, negative };
}

/**
 * How freely each phrase may weigh: the more one-sided its rows, the more freely, as in the naive Bayes features of
 * Wang and Manning, "Baselines and Bigrams" (2012).
 */
function onesidedness(rows: readonly Row[], phrases: number): Float64Array {
  const { smoothing, least } = SETTINGS.onesidedness;
  const { positive, negative } = countRows(rows, phrases);
  const total = (counts: Float64Array): number => counts.reduce((sum, count) => sum + count + smoothing, 0);
  const odds = Math.log(total(negative) / total(positive));
  return positive.map(
    (count, id) => least + Math.abs(Math.log((count + smoothing) / ((negative[id] ?? 0) + smoothing)) + odds),
  );
}

/** Learns one scale from the phrases for which `allowed` holds. */
function fitScale(
  scale: LexiconScale,
  sets: Sets,
  phrases: number,
  allowed: (id: number) => boolean,
): Weights {
  const rows = ROWS[scale](sets);
  const { penalty, byOnesidedness } = SETTINGS.scales[scale];
  const freedom = (byOnesidedness ? onesidedness(rows, phrases) : new Float64Array(phrases).fill(1)).map(
    (free, id) => (allowed(id) ? free : 0),
  );
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
    example.phrases.forEach((id, k) => {
      index[at] = id;
      value[at++] = (example.values[k] ?? 0) * (freedom[id] ?? 0);
    });
    for (let s = 0; s < SHAPES.length; s++, at++) {
      index[at] = phrases + s;
      value[at] = example.shape[s] ?? 0;
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
  return minimise(data, penalties, SETTINGS.iterations).map((w, id) =>
    id < phrases ? w * (freedom[id] ?? 0) : w,
  );
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
  const names: string[] = [];
  const kept = Int32Array.from(inDrafts, (count, id) => {
    if (count < SETTINGS.minDrafts && (inStrangers[id] ?? 0) < SETTINGS.minStrangers) return -1;
    const symbols = keys.slice(3 * id, 3 * id + 3).filter((symbol) => symbol >= 0);
    return names.push(symbols.map((symbol) => vocabulary.names[symbol] ?? '').join(' ')) - 1;
  });
  return { sets: renumber(sets, kept), names };
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

/** For each scale the phrases worth keeping, their symbols' names joined by spaces. */
function select(
  drafts: readonly Draft[],
  strangers: readonly PublicText[],
  language: LanguageData,
): ReadonlyMap<LexiconScale, ReadonlySet<string>> {
  const inDrafts = countWords(drafts.map((d) => d.text));
  const inStrangers = countWords(strangers.map((t) => t.text));
  const words = [...new Set([...inDrafts.keys(), ...inStrangers.keys()])].filter(
    (w) => (inDrafts.get(w) ?? 0) >= SETTINGS.minDrafts || (inStrangers.get(w) ?? 0) >= SETTINGS.minStrangers,
  );
  const { sets, names } = enumerate(drafts, strangers, createVocabulary(language, words));
  return new Map(
    SCALES.map((scale) => {
      const weights = fitScale(scale, sets, names.length, () => true);
      const { positive, negative } = countRows(ROWS[scale](sets), names.length);
      const worth = positive.map(
        (count, id) => Math.abs(weights[id] ?? 0) * Math.sqrt(count + (negative[id] ?? 0)),
      );
      const order = [...names.keys()].sort((x, y) => (worth[y] ?? 0) - (worth[x] ?? 0) || x - y);
      return [scale, new Set(order.slice(0, SETTINGS.scales[scale].phrases).map((id) => names[id] ?? ''))];
    }),
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
  const order = [...new Set([...chosen.values()].flatMap((lines) => [...lines]))].sort(byWords);
  const vocabulary = createVocabulary(language, new Set(order.flatMap((line) => line.split(' '))));
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
  const weights = SCALES.map((scale) =>
    fitScale(scale, sets, n, (id) => !!chosen.get(scale)?.has(order[id] ?? '')),
  );
  const letters = families(sets, n);
  const round = (x: number): number => Math.round(x * 1000) / 1000;
  const domainOf = [0, 1, 0, 0];
  const phrases: Phrase[] = [];
  order.forEach((line, id) => {
    const whole = weights.map((scale) =>
      Math.max(-LIMIT, Math.min(LIMIT, Math.round((scale[id] ?? 0) / SETTINGS.unit))),
    );
    if (whole.every((w) => w === 0)) return;
    const raises = (whole[0] ?? 0) > 0 || (whole[3] ?? 0) > 0;
    phrases.push({
      words: line.split(' '),
      codes: whole.map(characterOf).join('') + (raises ? letters[id] : '.'),
    });
  });
  return {
    ...language,
    language: 'en',
    unit: SETTINGS.unit,
    bias: weights.map((scale, s) => round(scale[n + SHAPES.length + (domainOf[s] ?? 0)] ?? 0)),
    shapes: Object.fromEntries(
      SHAPES.map((name, s) => [name, SCALES.map((_, k) => round(weights[k]?.[n + s] ?? 0))]),
    ),
    ...writePhrases(phrases),
  };
}
