// WhatsApp Web: Lexical; the messages above it carry the chat's name in their `data-id`.
import { lexical } from './parts/lexical';
import { compose, control, page, part } from './parts/sends';

page(`
  <div id="main" class="chat">
    <div role="application"><div role="row"><div data-id="false_4915112345678@c.us_3EB0C767D097B7C7">Hi</div></div></div>
    <footer><div class="chat-row">
      <button type="button" aria-label="Anhängen" aria-expanded="false"><span data-icon="plus-rounded">+</span></button>
      <div class="field"><div role="textbox" aria-autocomplete="list" aria-multiline="true" data-tab="10"></div></div>
      <button type="button" aria-label="Senden" data-tab="11"><span aria-hidden="true" data-icon="wds-ic-send-filled">
        <svg width="24" height="24"><path d="M0 0h24v24H0z"/></svg></span></button>
    </div></footer>
  </div>`);
control(part('[data-tab="11"]'), compose(lexical, part('[role=textbox]'), ['Enter']));
