import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerCommand } from '../lib/command';
import { siteOf } from '../lib/companion/place-in-web';
import { matches } from '../lib/composer/registry';
import { leaveOpen, openDoorway } from '../lib/doorway/doorway';
import { answerWhere, askForCompanion } from '../lib/messages';

export default defineContentScript({
  matches,
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  main(ctx) {
    const isAlive = () => ctx.isValid && browser.runtime?.id !== undefined;
    const doorway = openDoorway(window, askForCompanion, isAlive, ctx.signal);
    leaveOpen(doorway);
    answerCommand(doorway.call, ctx.signal);
    if (window === window.top) answerWhere(siteOf(window), ctx.signal);
  },
});
