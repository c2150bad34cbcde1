import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveWords } from '../lib/words/left';
import { ptBr } from '../lib/words/pt-BR';

export default defineUnlistedScript(() => leaveWords(ptBr));
