// Google Chat: the chat is in a frame of the same host, in Gmail too; a nameless button at the row's end sends.
import { plainRich } from './parts/plain';
import { compose, control, page, part } from './parts/sends';

if (window === window.top) {
  // In Gmail the frame is under /chat of Gmail's own host.
  const chat = location.hostname === 'mail.google.com' ? '/chat/u/0/frame' : '/u/0/frame';
  page(`<iframe src="${chat}" style="width:100%;height:700px;border:0"></iframe>`);
} else {
  page(`
    <div class="chat"><div role="main"></div>
      <div class="chat-row">
        <button type="button" aria-haspopup="menu">+</button>
        <div class="field"><div role="textbox" aria-multiline="true" contenteditable="true"></div></div>
        <button type="button" data-what="emoji">☺</button>
        <button type="button" data-what="send"><svg width="20" height="20"><path d="M0 0h20v20H0z"/></svg></button>
      </div>
    </div>`);
  control(part('[data-what=send]'), compose(plainRich, part('[role=textbox]'), ['Enter']));
}
