import { lexical } from './parts/lexical';
import { chatWith } from './shell';

const field = document.createElement('div');
field.setAttribute('role', 'textbox');
chatWith(lexical, field);
