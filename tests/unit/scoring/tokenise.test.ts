import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSegmentText, readSegment } from '../../../lib/scoring/segments.ts';
import * as T from '../../../lib/scoring/tokenise.ts';
import { normalForm } from '../../../lib/scoring/vocabulary.ts';

function tokens(text: string): { start: number; text: string; norm: string; kind: number; flags: number }[] {
  const segment = createSegmentText();
  readSegment(text, 0, segment);
  const t = T.createTokens();
  T.tokenise(segment, t);
  return Array.from({ length: t.count }, (_, i) => ({
    start: t.start[i] ?? -1,
    text: text.slice(t.start[i], t.end[i]),
    norm: normalForm(segment, t, i),
    kind: t.kind[i] ?? -1,
    flags: t.flags[i] ?? -1,
  }));
}

describe('tokenise', () => {
  it.each([
    ['You never listen', ['you', 'never', 'listen']],
    ["don't DON’T dont", ['dont', 'dont', 'dont']],
    ['sooo sooooooo so', ['soo', 'soo', 'so']],
    ['f*ck f**k sh1t a$$', ['f*ck', 'f**k', 'sh1t', 'ass']],
    ['*you* said **that**', ['you', 'said', 'that']],
    ['*@ss* or *$hit*', ['ass', 'or', 'shit']],
    ['gr8 m8', ['gr8', 'm8']],
    ['at 19:40, 3.5 km', ['at', '0', '0', 'km']],
    ['naïve café', ['naïve', 'café']],
    ['constructor __proto__', ['constructor', 'proto']],
    ['thanks@example.org is mine', ['is', 'mine']],
    ['see https://x.org/you-idiot now', ['see', 'now']],
    ['www.idiots.com rocks', ['rocks']],
    ['@idiot hello @you', ['hello']],
    ['run `kill you` now', ['run', 'now']],
    ['#hate', ['hate']],
    ['[NAME] said', ['said']],
  ])('reads the words of %j', (text, words) => {
    expect(
      tokens(text)
        .filter((t) => t.kind === T.WORD || t.kind === T.NUMBER)
        .map((t) => t.norm),
    ).toEqual(words);
  });

  it.each([
    ['!', T.BANG],
    ['!!!', T.BANGS],
    ['?', T.ASK],
    ['??', T.ASKS],
    ['?!', T.BANG_AND_ASK],
    ['…', T.DOTS],
    ['...', T.DOTS],
    ['.', T.DOT],
    [',', T.COMMA],
    ['“', T.QUOTE],
    ['"', T.QUOTE],
    ['😡', T.EMOJI],
    ['❤️', T.EMOJI],
    ['[NAME]', T.PLACEHOLDER],
    ['(', T.OTHER_SIGN],
  ])('takes %j for one sign', (text, kind) => {
    expect(tokens(text).map((t) => [t.text, t.kind])).toEqual([[text, kind]]);
  });

  it.each([
    ['NO', T.CAPS],
    ['No', T.TITLE],
    ['no', 0],
    ['I', T.TITLE],
    ['sooo', T.STRETCHED],
    ['NOOOO', T.STRETCHED | T.CAPS],
    ['f*ck', T.MASKED],
    ['sh1t', T.WITH_DIGITS],
  ])('notes how %j is written', (text, flags) => {
    expect(tokens(text).map((t) => t.flags)).toEqual([flags]);
  });

  it('moves on from every sign, whatever stands before it', () => {
    const signs = [...'aB0*@$#\'’`[]:/.,!?…"“ \nésßÉ-_', '😡', '\ud83d', '\ufe0f', '\0', 'ss', 'www', 'YOU'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...signs), { maxLength: 30 }), (parts) => {
        let end = 0;
        for (const { start, text } of tokens(parts.join(''))) {
          expect(start).toBeGreaterThanOrEqual(end);
          expect(text).not.toBe('');
          end = start + text.length;
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('keeps offsets, whatever stands between', () => {
    expect(tokens('oh,  “you” 😂 REALLY?!').map((t) => t.text)).toEqual([
      'oh',
      ',',
      '“',
      'you',
      '”',
      '😂',
      'REALLY',
      '?!',
    ]);
  });
});
