import { byAddress } from '../conversation';
import { site } from '../generic';

/** Slack: Quill; a conversation is a channel's address, with the thread that is open beside it. */
export const slack = site('slack', ['app.slack.com'], {
  // Hints of mid 2026, not seen by us.
  composers: ['[data-qa="message_input"] .ql-editor'],
  sendControls: ['[data-qa="texty_send_button"]'],
  notSend: ['[data-qa="texty_scheduled_message_menu_button"]'],
  sendKeys: ['Enter', 'Mod+Enter'],
  conversation: byAddress,
});
