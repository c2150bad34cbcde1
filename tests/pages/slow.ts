// A page that takes its time: the message goes, and the field is emptied, half a second after the key.
import { place, sends, sendsOnEnter } from './shell';

const field = document.createElement('textarea');
place.append(field);
const send = sends(
  () => field.value,
  () => {
    field.value = '';
  },
);
let waiting = 0;
sendsOnEnter(field, () => {
  document.body.dataset.waiting = String(++waiting);
  setTimeout(() => {
    send();
    document.body.dataset.waiting = String(--waiting);
  }, 500);
});
