import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSegmentText, MOST_UNITS, readSegment } from '../../../lib/scoring/segments.ts';

function split(text: string): string[] {
  const segment = createSegmentText();
  const parts: string[] = [];
  for (let at = 0; at < text.length; at = segment.to) {
    readSegment(text, at, segment);
    expect(segment.to).toBeGreaterThan(at);
    parts.push(text.slice(at, segment.to));
  }
  return parts;
}

const text = fc.string({
  unit: fc.constantFrom('a', 'B', ' ', '\n', '.', '!', '?', '…', '"', ')', '\ud83d', 'é'),
  maxLength: 1500,
});

describe('readSegment', () => {
  it.each([
    ['One. Two! Three?', ['One. ', 'Two! ', 'Three?']],
    ['a line\nanother', ['a line\n', 'another']],
    ['“Stop.” he said', ['“Stop.” ', 'he said']],
    ['version 2.1 is out', ['version 2.1 is out']],
    ['wait...   what', ['wait...   ', 'what']],
    ['no end', ['no end']],
  ])('cuts %j', (whole, parts) => {
    expect(split(whole)).toEqual(parts);
  });

  it('loses nothing and copies what it read', () => {
    const segment = createSegmentText();
    fc.assert(
      fc.property(text, (whole) => {
        expect(split(whole).join('')).toBe(whole);
        if (whole === '') return;
        readSegment(whole, 0, segment);
        expect(String.fromCharCode(...segment.units.subarray(0, segment.length))).toBe(
          whole.slice(0, segment.length),
        );
      }),
    );
  });

  it('cuts a tail as it was cut in the whole', () => {
    fc.assert(
      fc.property(text, (whole) => {
        const parts = split(whole);
        expect(split(parts.slice(1).join(''))).toEqual(parts.slice(1));
      }),
    );
  });

  it('cuts a stretch without any end', () => {
    expect(split('x'.repeat(5000)).every((part) => part.length <= MOST_UNITS)).toBe(true);
    expect(split('word '.repeat(500)).length).toBeGreaterThan(5);
  });
});
