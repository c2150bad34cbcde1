import { byAddressOf } from '../conversation';
import { site } from '../generic';

/** LinkedIn: own contenteditable in web components. Enter sends where the person set it so; else there is a button. */
export const linkedin = site('linkedin', ['www.linkedin.com'], {
  // Hints of mid 2026, not seen by us.
  composers: ['.msg-form__contenteditable'],
  sendControls: ['.msg-form__send-button'],
  notSend: ['.msg-form__send-toggle'],
  sendKeys: ['Enter', 'Mod+Enter'],
  enterBreaksLine: ['form:has(.msg-form__send-button) .msg-form__contenteditable', '.ql-editor'],
  conversation: byAddressOf(/^\/messaging\/thread\//),
});
