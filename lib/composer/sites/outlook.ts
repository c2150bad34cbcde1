import { site } from '../generic';

/** Outlook on the web: roosterjs. */
export const outlook = site(
  'outlook',
  ['outlook.live.com', 'outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft'],
  {
    // Hints of mid 2026, not seen by us.
    composers: ['[id^="editorParent_"] [contenteditable][role="textbox"]'],
    // A split button: the half that sends, and the half that opens the menu for later.
    sendControls: [
      'button[data-testid="ComposeSendButton"]:not([aria-haspopup])',
      '[data-testid="ComposeSendButton"] button:not([aria-haspopup])',
    ],
    // The quoted message comes after its header, not in it.
    notOwnWords: ['#appendonsend ~ *', '#divRplyFwdMsg ~ *'],
  },
);
