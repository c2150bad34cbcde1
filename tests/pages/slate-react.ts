import { slate } from './parts/slate';
import { chatWith } from './shell';

chatWith(slate);
