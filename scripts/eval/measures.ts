/** A text's score and whether it is a positive. */
export interface Scored {
  readonly score: number;
  readonly positive: boolean;
}

/** Share of (positive, negative) pairs in the right order, ties counted half; 0…1. */
export function auc(texts: readonly Scored[]): number {
  const sorted = [...texts].sort((a, b) => a.score - b.score);
  const positives = sorted.filter((t) => t.positive).length;
  let ranks = 0;
  for (let i = 0; i < sorted.length; ) {
    let j = i;
    while (j < sorted.length && sorted[j]?.score === sorted[i]?.score) j++;
    const rank = (i + j + 1) / 2;
    for (let k = i; k < j; k++) if (sorted[k]?.positive) ranks += rank;
    i = j;
  }
  return (ranks - (positives * (positives + 1)) / 2) / (positives * (sorted.length - positives));
}

/** Mean of the precision at each positive, from the highest score down; ties in the order that flatters least. */
export function averagePrecision(texts: readonly Scored[]): number {
  const sorted = [...texts].sort((a, b) => b.score - a.score || Number(a.positive) - Number(b.positive));
  let found = 0;
  let sum = 0;
  sorted.forEach((t, i) => {
    if (!t.positive) return;
    found++;
    sum += found / (i + 1);
  });
  return sum / found;
}

/** Share of the positives above the score that no more than `rate` of the negatives exceed. */
export function recallAt(texts: readonly Scored[], rate: number): number {
  const negatives = texts
    .filter((t) => !t.positive)
    .map((t) => t.score)
    .sort((a, b) => b - a);
  const threshold = negatives[Math.floor(rate * negatives.length)] ?? 0;
  return share(
    texts.filter((t) => t.positive),
    (t) => t.score > threshold,
  );
}

/** Share of the items for which it holds; 0 of none. */
export function share<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.length === 0 ? 0 : items.filter(holds).length / items.length;
}

/** Mean squared difference between probability and outcome, 0…1. */
export function brier(texts: readonly Scored[]): number {
  return texts.reduce((sum, t) => sum + (t.score - Number(t.positive)) ** 2, 0) / texts.length;
}

export function mean(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / values.length;
}
