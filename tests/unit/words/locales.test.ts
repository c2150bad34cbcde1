import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../lib/words/language';

const FOLDER = 'public/_locales';

/** Chrome's name for a language. */
const folderOf = (language: string) => language.replace('-', '_');

const messagesIn = (folder: string) =>
  JSON.parse(readFileSync(`${FOLDER}/${folder}/messages.json`, 'utf8')) as Record<
    string,
    { message: string }
  >;

const ENGLISH = messagesIn('en');

test('the manifest is there in the languages of the interface, and in no other', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(LANGUAGES.map(folderOf).sort());
});

test.each(LANGUAGES.map(folderOf))('%s says all that the manifest asks for', (folder) => {
  const messages = messagesIn(folder);
  expect(Object.keys(messages)).toEqual(Object.keys(ENGLISH));
  for (const [key, { message }] of Object.entries(messages)) {
    // Longer descriptions are refused by the stores.
    expect(message.length, key).toBeLessThanOrEqual(132);
    expect(message, key).not.toMatch(/^$|[!¡]/);
    if (folder !== 'en' && key !== 'name') expect(message, key).not.toBe(ENGLISH[key]?.message);
  }
});

test('what the manifest asks for is there', () => {
  const asked = readFileSync('wxt.config.ts', 'utf8').matchAll(/__MSG_(\w+)__/g);
  for (const [, key = ''] of asked) expect(ENGLISH).toHaveProperty(key);
});
