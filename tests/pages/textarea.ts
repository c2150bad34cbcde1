import { plainField } from './parts/plain';
import { chatWith } from './shell';

chatWith(plainField, document.createElement('textarea'));
