import { browser } from 'wxt/browser';

/** Everything that is kept on this computer, as JSON for the person's own use. Rejects when it cannot be read. */
export async function keptAsJson(now: Date): Promise<string> {
  const kept = await browser.storage.local.get(null);
  return `${JSON.stringify({ product: 'Still Here', saved: now.toISOString(), kept }, null, 2)}\n`;
}

/** Deletes everything that is kept on this computer. Rejects when the browser will not. */
export async function deleteKept(): Promise<void> {
  await browser.storage.local.clear();
}
