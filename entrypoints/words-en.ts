import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { en } from '../lib/words/en';
import { leaveWords } from '../lib/words/left';

export default defineUnlistedScript(() => leaveWords(en));
