import { browser } from 'wxt/browser';
import type { Promises } from '../promises/promises';
import { dueLine } from './lines';

/** The calm colour of `look.css`, and what is written on it. */
const BREATH = '#27665f';
const ON_BREATH = '#ffffff';

/** Shows on the toolbar icon how many promises are due: a small number, or nothing. */
export async function showDue(due: Promises): Promise<void> {
  const { action } = browser;
  const [first] = due;
  await action.setTitle({
    title: first ? dueLine(first.at) : browser.runtime.getManifest().name,
  });
  await action.setBadgeBackgroundColor({ color: BREATH });
  await action.setBadgeTextColor({ color: ON_BREATH });
  await action.setBadgeText({ text: first ? String(due.length) : '' });
}

/** Opens the popup; where the browser lets nobody do that but the person, in a tab. */
export async function openPopup(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL('/popup.html') });
  }
}
