// A chat with a companion of its own, which keeps what it is told to count in `window.counted`. For a host where the extension is not.
import { startCompanion } from '../../lib/companion/companion';
import type { Counted } from '../../lib/companion/options';
import { generic } from '../../lib/composer/generic';
import { openDoorway } from '../../lib/doorway/doorway';
import { defaults } from '../../lib/settings-values';
import { speak } from '../../lib/words';
import { en } from '../../lib/words/en';
import { plainField } from './parts/plain';
import { chatWith } from './shell';

declare global {
  interface Window {
    counted: Counted[];
  }
}

speak(en);
chatWith(plainField, document.createElement('textarea'));
window.counted = [];
const { signal } = new AbortController();
const doorway = openDoorway(
  window,
  async () => {},
  () => true,
  signal,
);
const done = () => Promise.resolve();
const companion = startCompanion({
  window,
  doorway,
  adapter: generic,
  look: { css: '', lang: 'en', dir: 'ltr' },
  settings: { ...defaults, breaths: 1, pace: 'short' },
  neverMind: [],
  isForeign: () => Promise.resolve(false),
  readNotes: () => Promise.resolve(null),
  lasting: {
    countNotNow: () => Promise.resolve(1),
    endNotNow: done,
    quietForAnHour: done,
    siteOff: null,
    beAsReady: done,
    neverMind: done,
  },
  commandKey: () => null,
  now: () => performance.now(),
  random: Math.random,
  onCount: (what) => window.counted.push(what),
  signal,
});
doorway.enter(
  (event) => companion.handle(event),
  async () => false,
);
