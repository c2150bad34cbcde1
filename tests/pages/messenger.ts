// Messenger: Lexical in a row of buttons without names; the last of them sends.
import { lexical } from './parts/lexical';
import { compose, control, page, part } from './parts/sends';

page(`
  <div class="chat"><div role="grid"></div>
    <div role="group" class="chat-row">
      <div><div role="button" aria-haspopup="menu" aria-expanded="false">+</div></div>
      <div><div role="button" data-what="picture">▣</div></div>
      <div class="field"><div role="textbox" aria-multiline="true"></div></div>
      <div><div role="button" aria-haspopup="dialog">☺</div></div>
      <span><div role="button" data-what="send"><svg width="20" height="20"><path d="M0 0h20v20H0z"/></svg></div></span>
    </div>
  </div>`);
control(part('[data-what=send]'), compose(lexical, part('[role=textbox]'), ['Enter']));
