import { browser } from 'wxt/browser';
import { speak, words } from './words';
import { languageFor } from './words/language';
import { findWords } from './words/left';

/** Makes one of the extension's own pages speak the language of who reads `preferred`, BCP-47 tags. Rejects where the words are missing. */
export async function speakOn({ documentElement }: Document, preferred: readonly string[]): Promise<void> {
  const script = browser.runtime.getURL(`/words-${languageFor(preferred)}.js`);
  await import(/* @vite-ignore */ script);
  const found = findWords();
  if (!found) throw new Error(`no words in ${script}`);
  speak(found);
  documentElement.lang = words.language;
  documentElement.dir = words.direction;
}

/** Opens the practice page in a tab of its own. */
export async function openPractice(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/practice.html') });
}
