// Reddit's chat: a textarea in the third of three open shadow roots, in a form that Enter submits.
import { plainField } from './parts/plain';
import { page, part, sends } from './parts/sends';

page('<div class="chat"><div></div><rs-app></rs-app></div>');
const room = part('rs-app').attachShadow({ mode: 'open' });
room.innerHTML = '<rs-room></rs-room>';
const composer = part('rs-room', room).attachShadow({ mode: 'open' });
composer.innerHTML = '<main><rs-message-composer></rs-message-composer></main>';
const root = part('rs-message-composer', composer).attachShadow({ mode: 'open' });
root.innerHTML = `
  <form style="display:flex;gap:8px;padding:16px">
    <button type="button" aria-haspopup="dialog">☺</button>
    <div class="message-box" style="flex:1"><textarea name="message" rows="2" style="width:100%;font:15px sans-serif"></textarea></div>
    <button type="submit"><svg width="20" height="20"><path d="M0 0h20v20H0z"/></svg></button>
  </form>`;
const form = part<HTMLFormElement>('form', root);
const field = part('textarea', root);
const { read, empty } = plainField(
  field,
  (event) => event.key === 'Enter' && !event.shiftKey && !event.isComposing,
  () => form.requestSubmit(),
);
const send = sends(read, empty);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  send();
});
