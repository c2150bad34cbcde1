import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Options, type Shown } from '../../components/Options';
import { commandKey } from '../../lib/command';
import { readNeverMind, watchNeverMind } from '../../lib/never-mind';
import { speakOn } from '../../lib/own-page';
import { readQuietUntil, watchQuietUntil } from '../../lib/quiet';
import { readSettings, watchSettings } from '../../lib/settings';
import { addedSites } from '../../lib/sites-on-demand';
import { words } from '../../lib/words';
import { hands } from './hands';

await speakOn(document, navigator.languages);
document.title = words.options.title;
const app = document.querySelector('#app');

let shown: Shown = {
  settings: await readSettings(),
  added: await addedSites(),
  neverMind: await readNeverMind(),
  quietUntil: await readQuietUntil(),
  shortcut: await commandKey(),
};

function show(changed: Partial<Shown>) {
  shown = { ...shown, ...changed };
  if (app) render(<Options {...shown} {...hands} />, app);
}

show({});
watchSettings((settings) => show({ settings }));
watchNeverMind((neverMind) => show({ neverMind }));
watchQuietUntil((quietUntil) => show({ quietUntil }));
browser.permissions.onAdded.addListener(async () => show({ added: await addedSites() }));
browser.permissions.onRemoved.addListener(async () => show({ added: await addedSites() }));
// The key may have been chosen in another tab.
document.addEventListener('visibilitychange', async () => show({ shortcut: await commandKey() }));
