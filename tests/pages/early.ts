// A send control that is no button and sends at the beginning of a press, as some chats do to keep the keyboard up.
import { place, sends } from './shell';

const field = document.createElement('textarea');
const control = document.createElement('div');
control.setAttribute('role', 'button');
control.className = 'btn-send';
control.tabIndex = 0;
control.textContent = '➤';
control.style.cssText = 'width:40px;height:40px';
place.append(field, control);
const send = sends(
  () => field.value,
  () => {
    field.value = '';
  },
);
control.addEventListener('mousedown', (event) => {
  event.preventDefault();
  send();
});
control.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' && event.key !== ' ') return;
  event.preventDefault();
  send();
});
