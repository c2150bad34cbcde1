// Instagram: an editor like Lexical, and one nameless button at the row's end.
import { lexical } from './parts/lexical';
import { compose, control, page, part } from './parts/sends';

page(`
  <div class="chat"><div role="grid"></div>
    <div class="chat-row">
      <div role="button" aria-haspopup="dialog">☺</div>
      <div class="field"><div><div role="textbox" aria-multiline="true"></div></div></div>
      <div role="button" data-what="send">Küldés</div>
    </div>
  </div>`);
control(part('[data-what=send]'), compose(lexical, part('[role=textbox]'), ['Enter']));
