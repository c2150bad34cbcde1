import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

/** What each part of the house may import, besides itself. A later row is the more special one. */
const MAY_KNOW: readonly [part: string, parts: readonly string[]][] = [
  ['lib/scoring', ['sentiment']],
  ['lib/draft', ['lib/scoring']],
  ['lib/composer', []],
  ['lib/guard', ['lib/composer']],
  ['lib/safely', []],
  ['lib/doorway', ['lib/composer', 'lib/safely']],
  ['lib/breath', []],
  ['lib/experiments', []],
  ['lib/words', []],
  ['lib/overlay', ['lib/composer', 'lib/safely', 'preact', '@floating-ui/dom']],
  ['lib/marks', ['lib/composer', 'lib/safely', '@floating-ui/dom']],
  ['lib/settings-values', ['lib/draft', 'lib/breath']],
  ['lib/settings', ['lib/settings-values', 'wxt']],
  ['lib/notes', ['wxt']],
  ['lib/never-mind', ['wxt', 'lib/draft']],
  ['lib/quiet', ['wxt']],
  ['lib/not-now', ['wxt']],
  ['lib/foreign', ['wxt']],
  ['lib/messages', ['wxt', 'lib/words']],
  ['lib/own-page', ['wxt', 'lib/words']],
  ['lib/command', ['wxt']],
  ['lib/kept', ['wxt']],
  ['lib/sites-on-demand', ['wxt', 'lib/composer']],
  ['lib/promises', []],
  ['lib/journal', []],
  ['lib/stats', []],
  ['lib/ledger', ['wxt']],
  ['lib/ledgers', ['lib/ledger', 'lib/promises', 'lib/journal', 'lib/stats']],
  ['lib/reminders', ['wxt', 'lib/ledgers', 'lib/promises', 'lib/stats', 'lib/experiments', 'lib/words']],
  [
    'lib/desk',
    [
      'wxt',
      'lib/ledgers',
      'lib/reminders',
      'lib/promises',
      'lib/journal',
      'lib/stats',
      'lib/settings',
      'lib/messages',
    ],
  ],
  [
    'lib/companion',
    [
      'lib/composer',
      'lib/draft',
      'lib/scoring',
      'lib/overlay',
      'lib/guard',
      'lib/marks',
      'lib/doorway',
      'lib/notes',
      'lib/desk',
      'lib/stats',
      'lib/command',
      'lib/foreign',
      'lib/never-mind',
      'lib/quiet',
      'lib/not-now',
      'lib/safely',
      'lib/settings',
      'lib/settings-values',
      'lib/breath',
      'lib/words',
      'components',
      'preact',
    ],
  ],
  [
    'components',
    [
      'lib/breath',
      'lib/experiments',
      'lib/words',
      'lib/draft',
      'lib/notes',
      'lib/desk',
      'lib/promises',
      'lib/journal',
      'lib/stats',
      'lib/settings-values',
      'preact',
    ],
  ],
  ['components/practice', ['components', 'lib/words', 'lib/draft', 'lib/scoring', 'lib/companion', 'preact']],
];

const files = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));

const within = (path: string, part: string) =>
  path === part || path.startsWith(`${part}/`) || path.startsWith(`${part}.`);

test('the directions of dependency hold', () => {
  const faults: string[] = [];
  for (const file of [...files('lib'), ...files('components')]) {
    const own = MAY_KNOW.findLast(([part]) => within(file, part));
    if (!own) {
      faults.push(`${file} belongs to no part`);
      continue;
    }
    const [part, allowed] = own;
    for (const [, from = ''] of readFileSync(file, 'utf8').matchAll(/from '([^']+)'/g)) {
      const target = from.startsWith('.') ? relative('.', join(dirname(file), from)) : from;
      if (!within(target, part) && !allowed.some((each) => within(target, each)))
        faults.push(`${file} → ${target}`);
    }
  }
  expect(faults).toEqual([]);
});

test('entry points stay under 40 lines', () => {
  for (const file of files('entrypoints'))
    expect(readFileSync(file, 'utf8').split('\n').length, file).toBeLessThan(41);
});
