import type { Shown } from '../../components/popup/Popup';
import { counts, journal, promises } from '../../lib/ledgers';
import { askWhere } from '../../lib/messages';
import { readNotes } from '../../lib/notes';
import { readQuietUntil, watchQuietUntil } from '../../lib/quiet';
import { readSettings, watchSettings } from '../../lib/settings';
import { addableSite } from '../../lib/sites-on-demand';

/** What the popup shows when it opens. */
export async function readShown(): Promise<Shown> {
  return {
    site: await askWhere(),
    addable: await addableSite(),
    settings: await readSettings(),
    notes: await readNotes(),
    promises: await promises.read(),
    journal: await journal.read(),
    counts: await counts.read(),
    quietUntil: await readQuietUntil(),
  };
}

/** Calls back with what changes, wherever it does, for as long as the popup is open. */
export function watchShown(changed: (part: Partial<Shown>) => void): void {
  promises.watch((open) => changed({ promises: open }));
  journal.watch((entries) => changed({ journal: entries }));
  counts.watch((days) => changed({ counts: days }));
  watchSettings((settings) => changed({ settings }));
  watchQuietUntil((quietUntil) => changed({ quietUntil }));
}
