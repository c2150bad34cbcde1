import type { Hands } from '../../components/Options';
import { saveFile } from '../../components/save-file';
import { chooseCommandKey } from '../../lib/command';
import { deleteKept, keptAsJson } from '../../lib/kept';
import { mindAgain } from '../../lib/never-mind';
import { endQuiet } from '../../lib/quiet';
import { askToNotify } from '../../lib/reminders/notifications';
import { changeSettings } from '../../lib/settings';
import { addedSites, removeSite } from '../../lib/sites-on-demand';

/** What can be done on the options page. */
export const hands: Hands = {
  onAskToNotify: () => void askToNotify(),
  onShortcut: () => void chooseCommandKey(),
  onChange: changeSettings,
  onRemoveSite: removeSite,
  onMindAgain: mindAgain,
  onEndQuiet: endQuiet,
  async onSave() {
    saveFile('still-here.json', 'application/json', await keptAsJson(new Date()));
  },
  async onDelete() {
    await deleteKept();
    await Promise.all((await addedSites()).map(removeSite));
  },
};
