import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { bringCompanions } from '../lib/messages';
import { openPractice } from '../lib/own-page';
import { keepSitesInStep } from '../lib/sites-on-demand';

export default defineBackground(() => {
  bringCompanions();
  keepSitesInStep();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openPractice();
  });
});
