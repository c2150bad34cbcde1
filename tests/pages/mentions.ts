// A composer with a list of names: Enter picks from it while it is open.
import { place, sends } from './shell';

const field = document.createElement('textarea');
const list = document.createElement('ul');
list.setAttribute('role', 'listbox');
list.innerHTML = '<li role="option">Robin</li>';
list.hidden = true;
place.append(list, field);
const send = sends(
  () => field.value,
  () => {
    field.value = '';
  },
);
field.addEventListener('input', () => {
  list.hidden = !field.value.endsWith('@');
});
field.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.isComposing) return;
  event.preventDefault();
  if (list.hidden) send();
  else {
    field.value += 'Robin ';
    list.hidden = true;
  }
});
