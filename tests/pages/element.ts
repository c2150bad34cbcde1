// Element: a contenteditable; its send button is a <div>.
import { plainRich } from './parts/plain';
import { compose, control, page, part } from './parts/sends';

page(`
  <div class="chat"><ol class="mx_RoomView_MessageList"></ol>
    <div class="mx_MessageComposer chat-row">
      <div class="mx_SendMessageComposer field"><div class="mx_BasicMessageComposer_input" role="textbox" aria-multiline="true"
        aria-autocomplete="list" aria-haspopup="listbox" contenteditable="true"></div></div>
      <div role="button" class="mx_AccessibleButton mx_EmojiButton">☺</div>
      <div role="button" class="mx_AccessibleButton mx_MessageComposer_sendMessage" data-testid="sendmessagebtn">
        <svg width="20" height="20"><path d="M0 0h20v20H0z"/></svg></div>
    </div>
  </div>`);
control(part('.mx_MessageComposer_sendMessage'), compose(plainRich, part('[role=textbox]'), ['Enter']));
