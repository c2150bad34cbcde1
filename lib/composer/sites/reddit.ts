import { byAddressOf } from '../conversation';
import { site } from '../generic';

/** Reddit: a textarea for chats and Lexical for comments, in nested open shadow roots; forms that are submitted. */
export const reddit = site('reddit', ['www.reddit.com', 'chat.reddit.com'], {
  // Hints of mid 2026, not seen by us.
  composers: ['textarea[name="message"]', 'shreddit-composer [contenteditable="true"]'],
  sendControls: ['shreddit-composer button[type="submit"]'],
  sendKeys: ['Enter', 'Mod+Enter'],
  enterBreaksLine: ['shreddit-composer [contenteditable="true"]'],
  conversation: byAddressOf(/^\/(?:chat\/)?room\//),
});
