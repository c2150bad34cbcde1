import { byAddressOf } from '../conversation';
import { site } from '../generic';

/** Google Messages: a textarea. */
export const googleMessages = site('google-messages', ['messages.google.com'], {
  // Hints of mid 2026, not seen by us.
  composers: ['[data-e2e-message-input-box]'],
  sendControls: ['[data-e2e-send-text-button]'],
  notSend: ['[data-e2e-schedule-button]'],
  sendKeys: ['Enter'],
  conversation: byAddressOf(/^\/web\/conversations\//),
});
