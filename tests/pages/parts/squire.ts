import Squire from 'squire-rte';
import { type MakeEditor, onSendKeys } from './sends';

/** Squire in `place`, starting with what is in it. It must be of the document that the script runs in. */
export const squire: MakeEditor = (place, sendsOn, send) => {
  place.contentEditable = 'true';
  onSendKeys(place, sendsOn, send);
  // Squire wants a sanitiser for HTML it did not write; all HTML here is the page's own.
  const sanitizeToDOMFragment = (html: string) => document.createRange().createContextualFragment(html);
  const start = place.innerHTML;
  const editor = new Squire(place, { sanitizeToDOMFragment });
  if (start) editor.setHTML(start);
  return { read: () => place.innerText, empty: () => void editor.setHTML('') };
};
