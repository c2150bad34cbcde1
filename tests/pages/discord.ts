// Discord: Slate in a form that nothing submits; Enter sends, and there is no button for it.
import { compose, page, part } from './parts/sends';
import { slate } from './parts/slate';

page(`
  <div class="chat"><ol></ol>
    <form class="chat-row">
      <button type="button" aria-haspopup="menu">+</button>
      <div class="field" id="slate"></div>
      <button type="button">☺</button>
    </form>
  </div>`);
compose(slate, part('#slate'), ['Enter']);
