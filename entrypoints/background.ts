import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { listenForCommand } from '../lib/command';
import { bringCompanions } from '../lib/messages';
import { keepSitesInStep } from '../lib/sites-on-demand';

export default defineBackground(() => {
  bringCompanions();
  keepSitesInStep();
  listenForCommand();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/practice.html') });
  });
});
