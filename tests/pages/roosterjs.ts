import { roosterjs } from './parts/roosterjs';
import { chatWith } from './shell';

chatWith(roosterjs, document.createElement('div'));
