import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isForeign } from '../../lib/foreign';

type Detected = { isReliable: boolean; languages: { language: string; percentage: number }[] };

const detectLanguage = vi.fn<(text: string) => Promise<Detected>>();
const detected = (isReliable: boolean, ...names: string[]): Detected => ({
  isReliable,
  languages: names.map((language) => ({ language, percentage: 100 })),
});

beforeEach(() => {
  fakeBrowser.reset();
  detectLanguage.mockReset();
  Object.assign(fakeBrowser.i18n, { detectLanguage });
});

test.each([
  ['another language, for sure', detected(true, 'tr'), true],
  ['another language, perhaps', detected(false, 'tr'), false],
  ['English', detected(true, 'en'), false],
  ['English of a country', detected(true, 'en-GB'), false],
  ['English beside another', detected(true, 'de', 'en'), false],
  ['one whose name begins like it', detected(true, 'enf'), true],
  ['nothing', detected(true), false],
])('the browser says: %s', async (_, answer, foreign) => {
  detectLanguage.mockResolvedValue(answer);
  expect(await isForeign('Sen hiç beni dinlemiyorsun')).toBe(foreign);
});

test('a browser that fails, or has no such thing, says nothing', async () => {
  detectLanguage.mockRejectedValue(new Error('no'));
  expect(await isForeign('Sen hiç beni dinlemiyorsun')).toBe(false);
  Object.assign(fakeBrowser.i18n, { detectLanguage: undefined });
  expect(await isForeign('Sen hiç beni dinlemiyorsun')).toBe(false);
});

test('of a long draft the browser is shown the end', async () => {
  detectLanguage.mockResolvedValue(detected(true, 'tr'));
  await isForeign(`${'a'.repeat(5000)} dinlemiyorsun`);
  const [shown] = detectLanguage.mock.lastCall ?? [''];
  expect(shown.length).toBeLessThanOrEqual(1000);
  expect(shown).toMatch(/ dinlemiyorsun$/);
});
