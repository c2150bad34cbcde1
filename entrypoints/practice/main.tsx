import { render } from 'preact';
import { Practice } from '../../components/practice/Practice';
import type { Reading } from '../../lib/companion/conversation';
import { accompany } from '../../lib/companion/in-page';
import { openDoorway } from '../../lib/doorway/doorway';

const app = document.querySelector('#app');

function show(reading: Reading | null) {
  if (app) render(<Practice reading={reading} />, app);
}

show(null);
const doorway = openDoorway(
  window,
  () => {},
  () => true,
  new AbortController().signal,
);
await accompany(window, doorway, { onReading: show });
