import { site } from '../generic';

/** Fastmail: Squire. */
export const fastmail = site('fastmail', ['app.fastmail.com'], {
  // Hints of mid 2026, not seen by us.
  composers: ['.v-RichText-input'],
  sendControls: ['.s-send'],
});
