import { draftJs } from './parts/draft-js';
import { chatWith } from './shell';

chatWith(draftJs);
