import { defineContentScript } from 'wxt/utils/define-content-script';
import { accompany } from '../lib/companion/in-page';
import { siteOf } from '../lib/companion/place-in-web';
import { matches } from '../lib/composer/registry';
import { answerWhere } from '../lib/messages';

export default defineContentScript({
  matches,
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  async main(ctx) {
    if (window === window.top) answerWhere(siteOf(window), ctx.signal);
    await accompany(window, ctx.signal);
  },
});
