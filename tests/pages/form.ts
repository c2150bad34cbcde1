// A textarea in a form: sent by the button, by Enter through requestSubmit, and counted at the submit event.
import { place, sends } from './shell';

const form = document.createElement('form');
const field = document.createElement('textarea');
field.enterKeyHint = 'send';
const submit = document.createElement('button');
submit.textContent = 'Absenden';
form.append(field, submit);
place.append(form);
const send = sends(
  () => field.value,
  () => {
    field.value = '';
  },
);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  send();
});
field.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  form.requestSubmit();
});
