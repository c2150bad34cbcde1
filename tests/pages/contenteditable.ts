import { plainRich } from './parts/plain';
import { chatWith } from './shell';

const field = document.createElement('div');
field.contentEditable = 'true';
field.setAttribute('role', 'textbox');
chatWith(plainRich, field);
