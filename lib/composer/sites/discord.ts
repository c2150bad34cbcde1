import { byAddressOf } from '../conversation';
import { site } from '../generic';

/** Discord: Slate; Enter alone sends, there is no button. */
export const discord = site('discord', ['discord.com'], {
  // Hint of mid 2026, not seen by us.
  composers: ['[role="textbox"][data-slate-editor="true"]'],
  sendKeys: ['Enter'],
  conversation: byAddressOf(/^\/channels\//),
});
