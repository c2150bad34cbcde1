// Teams: CKEditor 5; the send button among those for formatting and for later.
import { ckeditor5 } from './parts/ckeditor5';
import { compose, control, page, part } from './parts/sends';

page(`
  <div class="chat"><div data-tid="message-pane-list-surface"></div>
    <div class="chat-row">
      <div class="field"><div id="new-message" data-tid="ckeditor"></div></div>
      <button type="button" name="emoji" data-tid="newMessageCommands-emoji">☺</button>
      <button type="button" name="send" data-tid="newMessageCommands-send"><svg width="20" height="20"><path d="M0 0h20v20H0z"/></svg></button>
      <button type="button" data-tid="newMessageCommands-schedule-send" aria-haspopup="menu">▾</button>
    </div>
  </div>`);
const send = compose(ckeditor5, part('#new-message'), ['Enter', 'Mod+Enter']);
control(part('[data-tid=newMessageCommands-send]'), send);
