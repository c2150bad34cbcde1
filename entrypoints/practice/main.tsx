import { render } from 'preact';
import { Practice } from '../../components/practice/Practice';
import { answerCommand } from '../../lib/command';
import type { Reading } from '../../lib/companion/conversation';
import { accompany } from '../../lib/companion/in-page';
import { openDoorway } from '../../lib/doorway/doorway';
import { speakOn } from '../../lib/own-page';
import { words } from '../../lib/words';

await speakOn(document, navigator.languages);
document.title = words.practice.pageTitle;
const app = document.querySelector('#app');

function show(reading: Reading | null) {
  if (app) render(<Practice reading={reading} />, app);
}

show(null);
const doorway = openDoorway(
  window,
  async () => {},
  () => true,
  new AbortController().signal,
);
answerCommand(doorway.call, doorway.signal);
await accompany(window, doorway, { onReading: show });
