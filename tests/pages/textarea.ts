import { place, sends, sendsOnEnter } from './shell';

const field = document.createElement('textarea');
place.append(field);
sendsOnEnter(
  field,
  sends(
    () => field.value,
    () => {
      field.value = '';
    },
  ),
);
