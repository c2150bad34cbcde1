// Google Messages: a textarea.
import { plainField } from './parts/plain';
import { compose, control, page, part } from './parts/sends';

page(`
  <div class="chat"><mws-messages-list></mws-messages-list>
    <mws-message-compose class="chat-row">
      <button type="button" data-e2e-picker-button>☺</button>
      <textarea class="field" rows="2" data-e2e-message-input-box></textarea>
      <mws-message-send-button>
        <button type="button" data-e2e-send-text-button><mws-icon>➤</mws-icon></button>
      </mws-message-send-button>
      <button type="button" aria-haspopup="menu" data-e2e-schedule-button>🕓</button>
    </mws-message-compose>
  </div>`);
control(part('[data-e2e-send-text-button]'), compose(plainField, part('textarea'), ['Enter']));
