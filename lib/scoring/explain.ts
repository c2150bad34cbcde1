import { type Chunk, strongest } from './chunks.ts';
import type { Levels } from './combine.ts';
import type { Segment, SegmentScorer } from './segment-score.ts';
import type { Hit, Scale } from './types.ts';

/** Segments that are looked into for hits, by scale. */
const LOOKED_INTO = 3;
const MOST_HITS = 6;
/** What raises a scale by less than this share of what raises it most is no reason for anyone. */
const FAINT = 0.2;
/** Below this probability a scale is not explained. */
const EXPLAINED_FROM = 0.1;

/** A scored text, as far as it takes to explain its score. */
export interface Explained extends Levels {
  readonly text: string;
  readonly chunks: readonly Chunk[];
}

function heatOf(segment: Segment): number {
  return 2 * (segment.sums[0] as number) + (segment.sums[1] as number);
}

function withdrawalOf(segment: Segment): number {
  return segment.sums[3] as number;
}

/** The words that raised the score, strongest first. */
export function explain(scorer: SegmentScorer, scored: Explained): readonly Hit[] {
  const found: { hit: Hit; strength: number }[] = [];
  const collect = (scale: Scale, level: number, value: (segment: Segment) => number): void => {
    if (level < EXPLAINED_FROM) return;
    const spans: { start: number; end: number; rule: string; rise: number }[] = [];
    for (const { segment, start } of strongest(scored.chunks, LOOKED_INTO, value)) {
      segment.hits ??= scorer.hits(scored.text, start);
      for (const span of segment.hits) {
        if (span.withdrawal !== (scale === 'withdrawal')) continue;
        const { register } = scored;
        const rise = span.withdrawal ? span.drafts : register * span.drafts + (1 - register) * span.strangers;
        if (rise > 0) spans.push({ start: start + span.start, end: start + span.end, rule: span.rule, rise });
      }
    }
    const most = spans.reduce((largest, { rise }) => Math.max(largest, rise), 0);
    const reasons = spans.filter(({ rise }) => rise >= FAINT * most);
    const rising = reasons.reduce((sum, { rise }) => sum + rise, 0);
    for (const { start, end, rule, rise } of reasons) {
      const weight = rise / rising;
      found.push({ hit: { start, end, rule, scale, weight }, strength: weight * level });
    }
  };
  collect('heat', scored.heat, heatOf);
  collect('withdrawal', scored.withdrawal, withdrawalOf);
  found.sort((a, b) => b.strength - a.strength || a.hit.start - b.hit.start || a.hit.end - b.hit.end);
  return found.slice(0, MOST_HITS).map(({ hit }) => hit);
}
