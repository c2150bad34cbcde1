import { render } from 'preact';
import { Popup } from '../../components/Popup';
import { askWhere } from '../../lib/messages';
import { forgetNotes, keepNotes, readNotes } from '../../lib/notes';
import { openPractice, speakOn } from '../../lib/own-page';
import { changeSettings, readSettings } from '../../lib/settings';
import { addableSite, addedSites, askForSite, removeSite } from '../../lib/sites-on-demand';

await speakOn(document, navigator.languages);
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
      addable={addable}
      added={added}
      onAddSite={askForSite}
      onRemoveSite={removeSite}
      settings={settings}
      notes={notes}
      onChange={changeSettings}
      onKeepNotes={keepNotes}
      onForgetNotes={forgetNotes}
      onPractice={() => void openPractice().then(() => window.close())}
    />,
    app,
  );
