// A page that takes only keys which a person pressed.
import { place, sends } from './shell';

const field = document.createElement('textarea');
place.append(field);
const send = sends(
  () => field.value,
  () => {
    field.value = '';
  },
);
field.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || !event.isTrusted) return;
  event.preventDefault();
  send();
});
