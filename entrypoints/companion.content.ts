import { defineContentScript } from 'wxt/utils/define-content-script';
import { accompany } from '../lib/companion/in-page';
import { matches } from '../lib/composer/registry';
import { keeping } from '../lib/desk/keeping';
import { findDoorway } from '../lib/doorway/doorway';

export default defineContentScript({
  matches,
  registration: 'runtime',
  async main() {
    const doorway = findDoorway();
    if (doorway) await accompany(window, doorway, { keeping });
  },
});
