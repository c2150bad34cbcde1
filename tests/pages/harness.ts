// Our own modules in the page itself: beside a composer they are to be tried on, whatever page that is.
import { generic } from '../../lib/composer/generic';
import { insertText } from '../../lib/composer/insert';
import { readDraft } from '../../lib/composer/read';
import { markHits } from '../../lib/marks/mark-hits';

const stillHere = {
  insertText,
  markHits,
  readDraft: (composer: HTMLElement) => readDraft(composer, generic.notOwnWords),
};

declare global {
  interface Window {
    stillHere: typeof stillHere;
  }
}

window.stillHere = stillHere;
