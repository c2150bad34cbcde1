import { ckeditor5 } from './parts/ckeditor5';
import { chatWith } from './shell';

chatWith(ckeditor5, document.createElement('div'));
