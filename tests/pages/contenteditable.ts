import { place, sends, sendsOnEnter } from './shell';

const field = document.createElement('div');
field.contentEditable = 'true';
field.setAttribute('role', 'textbox');
place.append(field);
sendsOnEnter(
  field,
  sends(
    () => field.innerText,
    () => field.replaceChildren(),
  ),
);
