// iCloud Mail: the whole application runs in a frame of the same host. Its markup is not known to us: what is here has standard
// attributes and names in code only.
import { plainRich } from './parts/plain';
import { compose, control, page, part, QUOTED } from './parts/sends';

if (window === window.top)
  page(`<iframe src="/applications/mail2/current/" style="width:100%;height:700px;border:0"></iframe>`);
else {
  page(`
    <div class="mail">
      <div class="bar">
        <button type="button" class="compose-send-button"><svg width="20" height="20"><path d="M0 0h20v20H0z"/></svg></button>
        <button type="button" class="send-later-button">🕓</button>
      </div>
      <input aria-label="Oggetto">
      <div role="textbox" aria-multiline="true" contenteditable="true" class="body"><div><br></div><blockquote
        type="cite">${QUOTED}</blockquote></div>
    </div>`);
  control(part('.compose-send-button'), compose(plainRich, part('[role=textbox]'), []));
}
