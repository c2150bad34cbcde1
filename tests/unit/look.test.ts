import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** One declaration, and the media query that it stands in. */
interface Declaration {
  readonly file: string;
  readonly media: string | null;
  readonly name: string;
  readonly value: string;
}

const files = ['components', 'entrypoints'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css'))
    .map((name) => join(folder, name)),
);

function declarationsIn(file: string): Declaration[] {
  const css = readFileSync(file, 'utf8').replaceAll(/\/\*.*?\*\//gs, '');
  const found: Declaration[] = [];
  const around: string[] = [];
  let text = '';
  for (const char of css) {
    if (char === '{') around.push(text.trim());
    else if (char === ';') {
      const [name = '', ...value] = text.split(':');
      const media = around.find((each) => each.startsWith('@media')) ?? null;
      found.push({ file, media, name: name.trim(), value: value.join(':').trim().replaceAll(/\s+/g, ' ') });
    } else if (char === '}') around.pop();
    else {
      text += char;
      continue;
    }
    text = '';
  }
  return found;
}

const all = files.flatMap(declarationsIn);
const tokens = all.filter(({ name }) => name.startsWith('--'));
const plain = all.filter(({ name }) => !name.startsWith('--'));

/** The tokens that hold under a media query, over those that always do. */
function tokensUnder(media: string | null): ReadonlyMap<string, string> {
  return new Map(
    tokens
      .filter((each) => each.media === null || each.media === media)
      .map(({ name, value }) => [name, value]),
  );
}

describe('tokens', () => {
  const MUST_BE_TOKENS: readonly (readonly [properties: RegExp, literal: RegExp])[] = [
    [/./, /#[\da-f]{3,8}\b|\b(?:rgb|hsl|lab|lch|oklab|oklch)a?\(/i],
    [/^font(-size)?$/, /\d(px|em|rem|%)/],
    // Hairlines are what they are.
    [/^(padding|margin|gap|row-gap|column-gap)/, /(?<!\d)(?!1px)\d+(px|em|rem)/],
    [/radius/, /\d(px|em|rem)/],
    [/^(transition|animation)/, /\d(s|ms)\b|ease/],
  ];

  test('colour, type, space, corners and motion stand in look.css alone', () => {
    const stray = plain.filter(({ name, value }) =>
      MUST_BE_TOKENS.some(([properties, literal]) => properties.test(name) && literal.test(value)),
    );
    expect(stray).toEqual([]);
    expect(new Set(tokens.map(({ file }) => file))).toEqual(new Set([join('components', 'look.css')]));
  });

  test('each is used, and what is used is there', () => {
    const used = new Set(
      all.flatMap(({ value }) => [...value.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name)),
    );
    expect([...used].sort()).toEqual([...new Set(tokens.map(({ name }) => name))].sort());
  });

  test('sides are those of the line, so that everything turns with the direction of writing', () => {
    const sided = plain.filter(
      ({ name, value }) =>
        /^(left|right|(padding|margin|border)-(left|right).*|border-(top|bottom)-(left|right)-radius)$/.test(
          name,
        ) ||
        (/^(text-align|float|clear)$/.test(name) && /^(left|right)$/.test(value)),
    );
    expect(sided).toEqual([]);
  });

  test('what comes takes 200 ms, what goes 120 at most, and with reduced motion nothing moves', () => {
    expect(tokensUnder(null).get('--enter')).toBe('200ms ease-out');
    expect(tokensUnder(null).get('--leave')).toBe('120ms ease-out');
    const still = tokensUnder('@media (prefers-reduced-motion: reduce)');
    expect([still.get('--enter'), still.get('--leave')]).toEqual(['0s', '0s']);
  });
});

/** The relative luminance of a colour, 0…1 (WCAG 2.2). */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The contrast of two colours, 1…21 (WCAG 2.2). */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const TEXT = 4.5;
const CONTROL = 3;

/** What stands on what, and what that asks for by level AA. */
const PAIRS: readonly (readonly [on: string, ground: string, least: number])[] = [
  ...['surface', 'raised', 'ember-soft', 'breath-soft'].map((ground) => ['ink', ground, TEXT] as const),
  ...['surface', 'raised'].flatMap((ground) => [
    ['quiet', ground, TEXT] as const,
    // Links, and what could not be done.
    ['breath', ground, TEXT] as const,
    ['ember', ground, TEXT] as const,
    ['control-line', ground, CONTROL] as const,
  ]),
  ['on-breath', 'breath', TEXT],
  // The bar on its track, the underline on its wash.
  ['breath', 'breath-soft', CONTROL],
  ['ember', 'ember-soft', CONTROL],
];

describe.each([
  ['light', null],
  ['dark', '@media (prefers-color-scheme: dark)'],
])('contrast, %s', (_, media) => {
  const colours = tokensUnder(media);
  test.each(PAIRS)('%s on %s: at least %d', (on, ground, least) => {
    expect(contrast(colours.get(`--${on}`) ?? '', colours.get(`--${ground}`) ?? '')).toBeGreaterThanOrEqual(
      least,
    );
  });
});
