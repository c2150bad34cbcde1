import { byAddressOf } from '../conversation';
import { site } from '../generic';

/** Messenger and Facebook: Lexical; a row of buttons without names, of which the last one sends. */
export const messenger = site('messenger', ['www.messenger.com', 'www.facebook.com'], {
  // Hints of mid 2026, not seen by us.
  composers: ['[role="textbox"][contenteditable="true"]'],
  sendControls: [
    '[role="group"]:has([role="textbox"]) > [role="button"]:last-child',
    '[role="group"]:has([role="textbox"]) > :last-child > [role="button"]:last-child',
  ],
  notSend: ['[role="button"][aria-haspopup]'],
  sendKeys: ['Enter'],
  // New posts are written in a form of their own in a dialog; comments and messages are not.
  enterBreaksLine: ['[role="dialog"] form [role="textbox"]'],
  conversation: byAddressOf(/^(?:\/messages)?(?:\/e2ee)?\/t\//),
});
