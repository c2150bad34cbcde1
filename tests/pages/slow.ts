// A page that takes its time: the message goes, and the field is emptied, half a second after the key.
import { onSendKeys } from './parts/sends';
import { place, sends } from './shell';

const field = document.createElement('textarea');
place.append(field);
const send = sends(
  () => field.value,
  () => {
    field.value = '';
  },
);
let waiting = 0;
onSendKeys(
  field,
  (event) => event.key === 'Enter' && !event.shiftKey,
  () => {
    document.body.dataset.waiting = String(++waiting);
    setTimeout(() => {
      send();
      document.body.dataset.waiting = String(--waiting);
    }, 500);
  },
);
