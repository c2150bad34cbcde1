import { render } from 'preact';
import { Popup } from '../../components/popup/Popup';
import { speakOn } from '../../lib/own-page';
import { hands } from './hands';
import { readShown, watchShown } from './shown';

await speakOn(document, navigator.languages);
const app = document.querySelector('#app');
const opens = location.hash === '#breath' ? 'breath' : null;
let shown = await readShown();

function show(changed: Partial<typeof shown>) {
  shown = { ...shown, ...changed };
  if (app) render(<Popup {...shown} {...hands} opens={opens} />, app);
}

show({});
watchShown(show);
// The browser closes its own popup so, but not the window that the breath may be in.
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') window.close();
});
