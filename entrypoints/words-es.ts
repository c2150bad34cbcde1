import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { es } from '../lib/words/es';
import { leaveWords } from '../lib/words/left';

export default defineUnlistedScript(() => leaveWords(es));
