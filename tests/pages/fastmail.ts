// Fastmail: Squire, with a quoted reply.
import { compose, control, page, part, QUOTED } from './parts/sends';
import { squire } from './parts/squire';

page(`
  <div class="mail v-Compose">
    <input class="v-TextInput-input" aria-label="Betreff">
    <div role="textbox" aria-multiline="true" class="v-RichText-input body"><div><br></div><blockquote
      type="cite" id="qt"><div>${QUOTED}</div></blockquote></div>
    <div class="bar">
      <button type="button" class="v-Button s-send v-Button--cta"><span class="label">Senden</span></button>
      <button type="button" class="v-Button v-MenuButton s-send-later" aria-haspopup="menu">▾</button>
      <button type="button" class="v-Button s-discard">x</button>
    </div>
  </div>`);
control(part('.s-send'), compose(squire, part('.v-RichText-input'), ['Mod+Enter']));
