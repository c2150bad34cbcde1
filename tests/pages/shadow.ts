import { plainField } from './parts/plain';
import { chatWith, place } from './shell';

// A textarea in nested open shadow roots, as web components make them.
const outer = document.createElement('chat-composer').attachShadow({ mode: 'open' });
const inner = document.createElement('chat-field').attachShadow({ mode: 'open' });
const field = document.createElement('textarea');
field.style.width = '100%';
inner.append(field);
outer.append(inner.host);
place.append(outer.host);
chatWith(plainField, field);
