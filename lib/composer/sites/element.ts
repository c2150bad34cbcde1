import { byAddress } from '../conversation';
import { site } from '../generic';

/** Element: own contenteditable; its send button is a `<div>`. The room is in the address's fragment. */
export const element = site('element', ['app.element.io'], {
  // Hints of mid 2026, not seen by us.
  composers: ['.mx_BasicMessageComposer_input'],
  sendControls: ['.mx_MessageComposer_sendMessage'],
  sendKeys: ['Enter', 'Mod+Enter'],
  conversation: byAddress,
});
