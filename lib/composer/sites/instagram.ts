import { byAddressOf } from '../conversation';
import { site } from '../generic';
import { atRowEnd } from '../row-end';

/** Instagram: an editor like Lexical, in a row whose last button sends. */
export const instagram = site('instagram', ['www.instagram.com'], {
  // Hints of mid 2026, not seen by us.
  composers: ['[role="textbox"][contenteditable="true"]'],
  sendControls: atRowEnd,
  sendKeys: ['Enter'],
  conversation: byAddressOf(/^\/direct\/t\//),
});
