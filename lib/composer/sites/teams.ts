import { site } from '../generic';

/** Teams: CKEditor 5. Neither its address nor anything we know of its page tells the chats apart. */
export const teams = site('teams', ['teams.microsoft.com', 'teams.live.com', 'teams.cloud.microsoft'], {
  // Hints of mid 2026, not seen by us.
  composers: ['[data-tid="ckeditor"][contenteditable]'],
  sendControls: ['[data-tid="newMessageCommands-send"]', '[data-tid="sendMessageCommands-send"]'],
  sendKeys: ['Enter', 'Mod+Enter'],
});
