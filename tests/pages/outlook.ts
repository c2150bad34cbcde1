// Outlook on the web: roosterjs, a quoted reply under the draft, a send button that has a menu beside it.
import { roosterjs } from './parts/roosterjs';
import { compose, control, page, part, QUOTED } from './parts/sends';

page(`
  <div class="mail" role="region">
    <input role="combobox" aria-label="An">
    <input aria-label="Betreff">
    <div id="editorParent_1"><div role="textbox" aria-multiline="true" aria-label="Nachrichtentext" class="body"><div><br></div><div
      id="appendonsend"></div><hr><div id="divRplyFwdMsg">Von: Kim</div><div>${QUOTED}</div></div></div>
    <div class="bar">
      <div data-testid="ComposeSendButton">
        <button type="button" class="ms-Button--primary">Senden</button>
        <button type="button" class="ms-Button--menu" aria-haspopup="true" aria-expanded="false">▾</button>
      </div>
      <button type="button" class="ms-Button--format">F</button>
    </div>
  </div>`);
const send = compose(roosterjs, part('[role=textbox]'), ['Mod+Enter']);
control(part('.ms-Button--primary'), send);
