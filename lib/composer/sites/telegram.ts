import { byAddress } from '../conversation';
import { site } from '../generic';

/** Telegram Web, K and A: own contenteditables; a chat is in the address's fragment. */
export const telegram = site('telegram', ['web.telegram.org'], {
  // Hints of mid 2026, not seen by us: the first of each is K's, the second A's.
  composers: ['.input-message-input:not(.input-field-input-fake)', '#editable-message-text'],
  sendControls: ['.btn-send', 'button.main-button.send'],
  // The same buttons record when nothing is written, and K's schedules in the view of what is scheduled.
  notSend: ['.btn-send.record', '.btn-send.schedule', 'button.main-button.record', '.btn-menu-item'],
  sendKeys: ['Enter'],
  conversation: byAddress,
});
