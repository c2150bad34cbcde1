// A composer as large as the window: whatever comes up beside it lies over it.
import { plainField } from './parts/plain';
import { chatWith, place } from './shell';

const field = document.createElement('textarea');
place.style.cssText = 'position: fixed; inset: 0; border: 0';
field.style.cssText = 'height: 100%; border: 0; resize: none';
chatWith(plainField, field);
