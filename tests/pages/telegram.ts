// Telegram Web: the two applications, K and A, each with a contenteditable of its own.
import { plainRich } from './parts/plain';
import { compose, control, page, part } from './parts/sends';

if (location.pathname.startsWith('/k/')) {
  page(`
    <div class="chat"><div class="bubbles"></div>
      <div class="chat-input chat-row">
        <button type="button" class="btn-icon toggle-emoticons">☺</button>
        <div class="input-message-container field">
          <div class="input-message-input scrollable" contenteditable="true" data-peer-id="1"></div>
          <div class="input-message-input input-field-input-fake" contenteditable="true" tabindex="-1" hidden></div>
        </div>
        <div class="btn-send-container">
          <button type="button" class="btn-icon btn-circle btn-send send"><div class="c-ripple"></div>➤</button>
          <div class="btn-menu"><div class="btn-menu-item">🕓</div></div>
        </div>
      </div>
    </div>`);
  const field = part('.input-message-input:not(.input-field-input-fake)');
  control(part('.btn-send'), compose(plainRich, field, ['Enter']));
} else {
  page(`
    <div class="chat"><div class="MessageList"></div>
      <div class="Composer chat-row">
        <button type="button" class="Button symbol-menu-button">☺</button>
        <div class="field"><div id="editable-message-text" class="form-control" role="textbox" contenteditable="true"></div></div>
        <button type="button" class="Button send main-button click-allowed"><i class="icon icon-send">➤</i></button>
        <button type="button" class="Button scheduled-button">🕓</button>
      </div>
    </div>`);
  control(part('button.main-button'), compose(plainRich, part('#editable-message-text'), ['Enter']));
}
