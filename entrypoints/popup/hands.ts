import { browser } from 'wxt/browser';
import type { Hands } from '../../components/popup/Popup';
import { count, keepEntry, keepPromise, wantReminders } from '../../lib/desk/keep';
import { tell } from '../../lib/desk/tell';
import { forgetNotes, keepNotes } from '../../lib/notes';
import { openPractice } from '../../lib/own-page';
import { endQuiet } from '../../lib/quiet';
import { askToNotify } from '../../lib/reminders/notifications';
import { changeSettings } from '../../lib/settings';
import { askForSite } from '../../lib/sites-on-demand';

/** What can be done in the popup. */
export const hands: Hands = {
  onChange: changeSettings,
  onAddSite: askForSite,
  onKeepNotes: keepNotes,
  onForgetNotes: forgetNotes,
  onOptions: () => void browser.runtime.openOptionsPage().then(() => window.close()),
  onEndQuiet: endQuiet,
  onPractice: () => void openPractice().then(() => window.close()),
  onPromise: (event) => tell({ ledger: 'promises', event }),
  onJournal: (event) => tell({ ledger: 'journal', event }),
  onClearCounts: () => tell({ ledger: 'counts', event: { type: 'cleared' } }),
  onKeepEntry: keepEntry,
  onBreathed: () => count('breath'),
  onRemind: (wanted) => wantReminders(wanted, askToNotify),
  onMakePromise: keepPromise,
};
