import { render } from 'preact';
import { Practice } from '../../components/practice/Practice';
import type { Reading } from '../../lib/companion/conversation';
import { accompany } from '../../lib/companion/in-page';

const app = document.querySelector('#app');
const life = new AbortController();

function show(reading: Reading | null) {
  if (app) render(<Practice reading={reading} />, app);
}

show(null);
await accompany(window, life.signal, show);
