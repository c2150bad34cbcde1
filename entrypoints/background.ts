import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { bringCompanions } from '../lib/messages';

export default defineBackground(() => {
  bringCompanions();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/practice.html') });
  });
});
