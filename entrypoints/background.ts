import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { listenForCommand } from '../lib/command';
import { keepWhatIsTold } from '../lib/desk/listen';
import { answerNotifications, bringCompanions } from '../lib/messages';
import { openPractice } from '../lib/own-page';
import { keepReminders } from '../lib/reminders/keeper';
import { askToNotify } from '../lib/reminders/notifications';
import { keepSitesInStep } from '../lib/sites-on-demand';

export default defineBackground(() => {
  bringCompanions();
  keepSitesInStep();
  listenForCommand();
  keepWhatIsTold();
  keepReminders();
  answerNotifications(askToNotify);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openPractice();
  });
});
