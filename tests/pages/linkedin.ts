// LinkedIn: a contenteditable in a form in an open shadow root. Where the person set Enter to send, there is no send button.
import { plainRich } from './parts/plain';
import { compose, page, part } from './parts/sends';

page('<div class="chat"><div></div><div id="interop-outlet"></div></div>');
const root = part('#interop-outlet').attachShadow({ mode: 'open' });
const sendsOnEnter = location.pathname.startsWith('/messaging/thread/enter');
root.innerHTML = `
  <style>
    form { display: flex; gap: 8px; padding: 16px; font: 15px/1.45 sans-serif; }
    .msg-form__contenteditable { flex: 1; min-height: 60px; padding: 8px; border: 1px solid #999; outline: none; }
  </style>
  <form class="msg-form">
    <div class="msg-form__contenteditable" role="textbox" aria-multiline="true" contenteditable="true"></div>
    ${sendsOnEnter ? '' : '<button type="submit" class="msg-form__send-button"><span>Verzenden</span></button>'}
    <button type="button" class="msg-form__send-toggle" aria-expanded="false">▾</button>
  </form>`;
const field = part('.msg-form__contenteditable', root);
const send = compose(plainRich, field, sendsOnEnter ? ['Enter'] : []);
part('form', root).addEventListener('submit', (event) => {
  event.preventDefault();
  send();
});
