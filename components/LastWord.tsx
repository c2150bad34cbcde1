import { words } from '../lib/words';
import { keepFocus } from './keep-focus';

/** What was just switched off, and the way back. */
export function LastWord({ text, onUndo }: { text: string; onUndo: () => void }) {
  return (
    <section class="card" aria-label={words.card.region} onMouseDown={keepFocus} data-view="last-word">
      <div class="row">
        <p role="status">{text}</p>
        <button type="button" onClick={onUndo}>
          {words.quieter.undo}
        </button>
      </div>
    </section>
  );
}
