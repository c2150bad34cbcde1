import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { de } from '../lib/words/de';
import { leaveWords } from '../lib/words/left';

export default defineUnlistedScript(() => leaveWords(de));
