import { compose, control, page, part } from './parts/sends';
import { squire } from './parts/squire';

// Squire works in the document its script runs in: the page's script runs again in a frame with an address.
if (window === window.top) {
  page(`
    <div class="chat"><div></div><div class="chat-row">
      <iframe name="squire" src="/frame" style="flex:1;height:400px;border:1px solid #999"></iframe>
      <button class="send-button">Send</button>
    </div></div>`);
} else {
  page('<div id="squire" role="textbox" aria-multiline="true" style="min-height:380px"></div>');
  const send = compose(squire, part('#squire'), ['Enter']);
  control(window.parent.document.querySelector('.send-button'), send);
}
