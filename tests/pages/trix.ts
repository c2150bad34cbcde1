import 'trix';
import type { MakeEditor } from './parts/sends';
import { onSendKeys } from './parts/sends';
import { chatWith } from './shell';

/** As much of Trix's element as the page uses; Trix has no types. */
interface TrixElement extends HTMLElement {
  readonly editor: { getDocument(): { toString(): string }; loadHTML(html: string): void };
}

// Trix puts up a toolbar of its own unless it is given one.
const toolbar = document.createElement('trix-toolbar');
toolbar.id = 'toolbar';
toolbar.hidden = true;
toolbar.style.display = 'none';
document.body.append(toolbar);
const field = document.createElement('trix-editor') as TrixElement;
field.setAttribute('toolbar', toolbar.id);
field.style.cssText = 'display:block;white-space:pre-wrap';

const trix: MakeEditor = (_, sendsOn, send) => {
  onSendKeys(field, sendsOn, send);
  return { read: () => field.editor.getDocument().toString(), empty: () => field.editor.loadHTML('') };
};
chatWith(trix, field);
