import { auc, averagePrecision, recallAt, type Scored } from './measures.ts';
import { otherScorers } from './others.ts';

/** The figures that bounds are recorded for, by name. */
export const figures: Record<string, number> = {};

const others = otherScorers();

/** Prints one line of a table. */
export function row(name: string, cells: readonly (number | string)[]): void {
  console.log(
    name.padEnd(26) + cells.map((c) => (typeof c === 'number' ? c.toFixed(3) : c).padStart(9)).join(''),
  );
}

interface Text {
  readonly text: string;
  readonly positive: boolean;
  /** Our score of it. */
  readonly score: number;
}

/** Prints ours beside the three word lists on the same texts, and notes our figures under `key`. */
export function compare(title: string, key: string, ours: string, texts: readonly Text[]): void {
  console.log(`\n${title} (${texts.length} texts)`);
  row('', ['AUC', 'avg prec', 'rec@2%', 'rec@5%']);
  const line = (name: string, scored: readonly Scored[]): void =>
    row(name, [auc(scored), averagePrecision(scored), recallAt(scored, 0.02), recallAt(scored, 0.05)]);
  line(ours, texts);
  figures[`${key} auc`] = auc(texts);
  figures[`${key} recall at 2%`] = recallAt(texts, 0.02);
  for (const { name, negative } of others) {
    line(
      name,
      texts.map(({ text, positive }) => ({ score: negative(text), positive })),
    );
  }
}
