import { byAddressOf } from '../conversation';
import { site } from '../generic';

/** X: a textarea for messages, Draft.js for posts. */
export const x = site('x', ['x.com'], {
  // Hints of mid 2026, not seen by us.
  composers: ['[data-testid="dm-composer-textarea"]', '[data-testid^="tweetTextarea"]'],
  sendControls: ['[data-testid="dm-composer-send-button"]', '[data-testid^="tweetButton"]'],
  notSend: ['[data-testid="scheduleOption"]'],
  sendKeys: ['Enter', 'Mod+Enter'],
  enterBreaksLine: ['[data-testid^="tweetTextarea"]'],
  conversation: byAddressOf(/^\/(?:messages|i\/chat)\//),
});
