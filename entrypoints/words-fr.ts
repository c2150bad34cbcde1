import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { fr } from '../lib/words/fr';
import { leaveWords } from '../lib/words/left';

export default defineUnlistedScript(() => leaveWords(fr));
