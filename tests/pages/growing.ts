// A composer that grows with what is written, as those of most chats do.
import { plainField } from './parts/plain';
import { chatWith } from './shell';

const field = document.createElement('textarea');
field.rows = 1;
field.style.overflow = 'hidden';
field.addEventListener('input', () => {
  field.style.height = 'auto';
  field.style.height = `${field.scrollHeight + 2}px`;
});
chatWith(plainField, field);
