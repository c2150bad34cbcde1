import { site } from '../generic';

/** Yahoo Mail: own contenteditable. */
export const yahooMail = site('yahoo-mail', ['mail.yahoo.com'], {
  // Hints of mid 2026, not seen by us.
  composers: ['[data-test-id="rte"]', '[data-test-id="rte"] [contenteditable="true"]'],
  sendControls: ['[data-test-id="compose-send-button"]'],
  notSend: ['[data-test-id*="schedule"]'],
  notOwnWords: ['.yahoo_quoted'],
});
