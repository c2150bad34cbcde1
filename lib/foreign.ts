import { browser } from 'wxt/browser';

/** No more of a text is shown to the browser, in UTF-16 units: what is being written is mostly at its end. */
const ENOUGH = 1000;

/**
 * Whether the browser is sure that a text is in another language than English; false where it cannot tell, such as for most
 * texts below 20 letters. Never rejects.
 */
export async function isForeign(text: string): Promise<boolean> {
  try {
    const { isReliable, languages } = await browser.i18n.detectLanguage(text.slice(-ENOUGH));
    return isReliable && languages.length > 0 && languages.every(({ language }) => !/^en\b/.test(language));
  } catch {
    return false;
  }
}
