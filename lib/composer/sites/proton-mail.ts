import { site } from '../generic';

/** Proton Mail: roosterjs in a frame, the send button outside it. */
export const protonMail = site('proton-mail', ['mail.proton.me'], {
  // Hints of mid 2026, not seen by us.
  composers: ['#rooster-editor'],
  sendControls: ['[data-testid="composer:send-button"]'],
  notSend: ['[data-testid^="composer:schedule-send"]'],
  notOwnWords: ['.protonmail_quote', '.protonmail_signature_block'],
});
