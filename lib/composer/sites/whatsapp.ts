import { site } from '../generic';

/** WhatsApp Web: Lexical. Its address is the same for every chat. */
export const whatsapp = site('whatsapp', ['web.whatsapp.com'], {
  // Hints of mid 2026, not seen by us.
  composers: ['#main footer [contenteditable="true"]', '[data-lexical-editor]'],
  sendControls: ['button:has([data-icon*="send"])', '[role="button"]:has([data-icon*="send"])'],
  sendKeys: ['Enter'],
  conversation: chatOfMessages,
});

/** The chat as the messages over the composer name it: `true_<chat>@<kind>_<message>`. */
function chatOfMessages(composer: HTMLElement): string | null {
  const named = composer.closest('#main')?.querySelector('[data-id*="@"]')?.getAttribute('data-id');
  return named?.match(/[^_]+@[^_]+/)?.[0] ?? null;
}
