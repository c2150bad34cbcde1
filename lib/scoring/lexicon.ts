import { type LexiconFile, readPhrases, SCALES, weightOf } from './lexicon-format.ts';
import { createPhraseTable, type PhraseTable } from './phrase-table.ts';
import { SHAPES } from './shape.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

/** A lexicon made ready for scoring. */
export interface Lexicon {
  readonly file: LexiconFile;
  readonly vocabulary: Vocabulary;
  readonly table: PhraseTable;
  /** Weights of row r: `SCALES.length` whole numbers from `SCALES.length × r`. */
  readonly weights: Int8Array;
  /** Letter of the family of each row. */
  readonly families: readonly string[];
  /** `SHAPES.length × SCALES.length` weights in log odds. */
  readonly shapes: Float64Array;
}

/** Reads a lexicon file. Takes some milliseconds: once per page. */
export function loadLexicon(file: LexiconFile): Lexicon {
  const lines = readPhrases(file);
  const words = new Set<string>();
  for (const line of lines) for (const w of line.words) words.add(w);
  const vocabulary = createVocabulary(file, words);
  const keys = new Int32Array(lines.length * 3).fill(-1);
  const weights = new Int8Array(lines.length * SCALES.length);
  const families: string[] = [];
  lines.forEach(({ words: symbols, codes }, row) => {
    symbols.forEach((w, k) => {
      keys[3 * row + k] = vocabulary.symbols.get(w) ?? -1;
    });
    for (let s = 0; s < SCALES.length; s++) weights[SCALES.length * row + s] = weightOf(codes[s] ?? '');
    families.push(codes[SCALES.length] ?? '.');
  });
  const shapes = new Float64Array(SHAPES.length * SCALES.length);
  SHAPES.forEach((name, i) => {
    shapes.set(file.shapes[name] ?? SCALES.map(() => 0), i * SCALES.length);
  });
  const table = createPhraseTable(keys, weights, vocabulary.names.length);
  return { file, vocabulary, table, weights, families, shapes };
}
