// Slack: Quill; a button that sends and one that opens the menu for later.
import { quill } from './parts/quill';
import { compose, control, page, part } from './parts/sends';

page(`
  <div class="chat"><div class="p-message_pane"></div>
    <div class="chat-row">
      <button type="button" data-qa="bold-composer-button">B</button>
      <div data-qa="message_input" class="field"><div id="quill"></div></div>
      <button type="button" data-qa="texty_send_button"><i class="c-icon">➤</i></button>
      <button type="button" data-qa="texty_scheduled_message_menu_button" aria-haspopup="menu">▾</button>
    </div>
  </div>`);
control(part('[data-qa=texty_send_button]'), compose(quill, part('#quill'), ['Enter', 'Mod+Enter']));
