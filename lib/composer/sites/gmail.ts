import { site } from '../generic';

/** Gmail: own contenteditable, several compose windows at once. Each window is its own conversation. */
export const gmail = site('gmail', ['mail.google.com'], {
  // Hints of mid 2026, not seen by us.
  composers: ['.Ap [g_editable="true"]'],
  // The button in the compose toolbar's first cell; the arrow beside it opens a menu.
  sendControls: [
    '.dC > [role="button"]:not([aria-haspopup="true"])',
    '.gU.Up [role="button"]:not([aria-haspopup="true"])',
  ],
  notSend: ['[selector="scheduledSend"]', '[role="menuitem"]'],
  sendKeys: ['Mod+Enter'],
  notOwnWords: ['.gmail_attr'],
});
