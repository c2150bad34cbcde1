import { defineContentScript } from 'wxt/utils/define-content-script';
import { accompany } from '../lib/companion/in-page';
import { matches } from '../lib/composer/registry';
import { keeping } from '../lib/desk/keeping';
import { findDoorway } from '../lib/doorway/doorway';
import { speak } from '../lib/words';
import { findWords } from '../lib/words/left';

export default defineContentScript({
  matches,
  registration: 'runtime',
  async main() {
    const doorway = findDoorway();
    const words = findWords();
    if (!doorway || !words) return;
    speak(words);
    await accompany(window, doorway, { keeping });
  },
});
