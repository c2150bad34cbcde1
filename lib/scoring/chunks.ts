import type { Segment } from './segment-score.ts';

/** Segments a chunk holds when it is made, and at most. */
const CHUNK = 8;
const CHUNK_MOST = 16;

/** Some segments in a row. Never changed once made. */
export interface Chunk {
  readonly segments: readonly Segment[];
  /** UTF-16 units. */
  readonly length: number;
}

/** Puts segments into chunks. */
export function createChunks(segments: readonly Segment[]): Chunk[] {
  const chunks: Chunk[] = [];
  for (let i = 0; i < segments.length; ) {
    const left = segments.length - i;
    const size = left <= CHUNK_MOST ? left : CHUNK;
    chunks.push(createChunk(segments.slice(i, i + size)));
    i += size;
  }
  return chunks;
}

function createChunk(segments: readonly Segment[]): Chunk {
  let length = 0;
  for (const segment of segments) length += segment.length;
  return { segments, length };
}

/** A segment and where in the text it begins. */
export interface Place {
  readonly segment: Segment;
  readonly start: number;
}

/** The segments with the largest values over zero, largest first, earlier ones first among equals. */
export function strongest(
  chunks: readonly Chunk[],
  most: number,
  value: (segment: Segment) => number,
): Place[] {
  const found: { place: Place; value: number }[] = [];
  let start = 0;
  for (const { segments } of chunks) {
    for (const segment of segments) {
      const strength = segment.counted ? value(segment) : 0;
      if (strength > 0 && (found.length < most || strength > (found.at(-1)?.value ?? 0))) {
        let at = found.length;
        while (at > 0 && (found[at - 1]?.value ?? 0) < strength) at--;
        found.splice(at, 0, { place: { segment, start }, value: strength });
        if (found.length > most) found.pop();
      }
      start += segment.length;
    }
  }
  return found.map(({ place }) => place);
}
