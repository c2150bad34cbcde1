import Quill from 'quill';
import { place, sends } from './shell';

const holder = document.createElement('div');
place.append(holder);

let send = () => {};
const quill = new Quill(holder, {
  modules: {
    keyboard: {
      bindings: {
        enter: {
          key: 'Enter',
          shiftKey: false,
          handler: () => {
            send();
            return false;
          },
        },
      },
    },
  },
});
send = sends(
  () => quill.getText(),
  () => quill.setText('', 'user'),
);
