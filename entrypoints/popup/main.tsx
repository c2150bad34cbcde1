import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/Popup';
import { askWhere } from '../../lib/messages';
import { forgetNotes, keepNotes, readNotes } from '../../lib/notes';
import { changeSettings, readSettings } from '../../lib/settings';
import { addableSite, addedSites, askForSite, removeSite } from '../../lib/sites-on-demand';

const app = document.querySelector('#app');
const [site, addable, added, settings, notes] = await Promise.all([
  askWhere(),
  addableSite(),
  addedSites(),
  readSettings(),
  readNotes(),
]);

if (app)
  render(
    <Popup
      site={site}
      breathe={location.hash === '#breath'}
      addable={addable}
      added={added}
      onAddSite={askForSite}
      onRemoveSite={removeSite}
      settings={settings}
      notes={notes}
      onChange={changeSettings}
      onKeepNotes={keepNotes}
      onForgetNotes={forgetNotes}
      onPractice={() => {
        void browser.tabs
          .create({ url: browser.runtime.getURL('/practice.html') })
          .then(() => window.close());
      }}
    />,
    app,
  );

// The browser closes its own popup so, but not the window that the breath may be in.
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') window.close();
});
