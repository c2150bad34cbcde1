import { quill } from './parts/quill';
import { chatWith } from './shell';

chatWith(quill, document.createElement('div'));
