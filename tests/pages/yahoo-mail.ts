// Yahoo Mail: a contenteditable with a quoted reply.
import { plainRich } from './parts/plain';
import { compose, control, page, part, QUOTED } from './parts/sends';

page(`
  <div class="mail">
    <input id="message-to-field" role="combobox" aria-label="Para">
    <input data-test-id="compose-subject" aria-label="Asunto">
    <div id="editor-container"><div data-test-id="rte" role="textbox" aria-multiline="true" contenteditable="true"
      class="body"><div><br></div><div id="yahoo_quoted_1" class="yahoo_quoted">${QUOTED}</div></div></div>
    <div class="bar">
      <button type="button" data-test-id="compose-send-button"><span>Enviar</span></button>
      <button type="button" data-test-id="compose-schedule-send-button" aria-haspopup="true">▾</button>
      <button type="button" data-test-id="icon-btn-attach">+</button>
    </div>
  </div>`);
control(
  part('[data-test-id=compose-send-button]'),
  compose(plainRich, part('[data-test-id=rte]'), ['Mod+Enter']),
);
