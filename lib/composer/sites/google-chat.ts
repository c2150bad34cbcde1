import { byAddress } from '../conversation';
import { site } from '../generic';
import { atRowEnd } from '../row-end';

/** Google Chat, alone and in Gmail's frames: own contenteditable; the button at the row's end sends. */
export const googleChat = site('google-chat', ['chat.google.com', 'mail.google.com/chat'], {
  // Hints of mid 2026, not seen by us.
  composers: ['[contenteditable][role="textbox"]'],
  sendControls: atRowEnd,
  sendKeys: ['Enter'],
  conversation: byAddress,
});
