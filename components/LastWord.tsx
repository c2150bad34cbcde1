import { words } from '../lib/words';
import { keepFocus } from './keep-focus';
import { Said } from './Said';

/** What was just switched off, and the way back. */
export function LastWord({ text, onUndo }: { text: string; onUndo: () => void }) {
  return (
    <section class="card" aria-label={words.card.region} onMouseDown={keepFocus} data-view="last-word">
      <div class="row">
        <Said>{text}</Said>
        <button type="button" onClick={onUndo}>
          {words.quieter.undo}
        </button>
      </div>
    </section>
  );
}
