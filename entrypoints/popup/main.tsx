import { render } from 'preact';
import { Popup, type Shown } from '../../components/popup/Popup';
import { counts, journal, promises } from '../../lib/ledgers';
import { askWhere } from '../../lib/messages';
import { readNotes } from '../../lib/notes';
import { speakOn } from '../../lib/own-page';
import { readSettings, watchSettings } from '../../lib/settings';
import { addableSite } from '../../lib/sites-on-demand';
import { hands } from './hands';

await speakOn(document, navigator.languages);
const app = document.querySelector('#app');

let shown: Shown = {
  site: await askWhere(),
  addable: await addableSite(),
  settings: await readSettings(),
  notes: await readNotes(),
  promises: await promises.read(),
  journal: await journal.read(),
  counts: await counts.read(),
};

function show(changed: Partial<Shown>) {
  shown = { ...shown, ...changed };
  if (app) render(<Popup {...shown} {...hands} opens={location.hash === '#breath' ? 'breath' : null} />, app);
}

show({});
promises.watch((open) => show({ promises: open }));
journal.watch((entries) => show({ journal: entries }));
counts.watch((days) => show({ counts: days }));
watchSettings((settings) => show({ settings }));
// The browser closes its own popup so, but not the window that the breath may be in.
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') window.close();
});
