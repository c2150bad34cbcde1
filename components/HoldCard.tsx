import { words } from '../lib/words';
import { Beat } from './Beat';
import { keepFocus } from './keep-focus';
import { Said } from './Said';

/** A message that is held: a beat, and three ways on, all of them there from the first instant. */
export function HoldCard({
  says,
  onOpen,
  onDismiss,
  onSendAnyway,
}: {
  /** Its line. */
  says: string;
  onOpen: (view: 'breath') => void;
  onDismiss: () => void;
  onSendAnyway: () => void;
}) {
  const { hold } = words;
  return (
    <section class="card" aria-label={hold.region} onMouseDown={keepFocus} data-view="hold">
      <Beat />
      <Said>
        {says}
        <span class="unseen"> {hold.keys}</span>
      </Said>
      <div class="choices">
        <button type="button" class="primary" onClick={onDismiss}>
          {hold.back}
        </button>
        <button type="button" onClick={() => onOpen('breath')}>
          {hold.breathe}
        </button>
        <button type="button" class="quiet" onClick={onSendAnyway}>
          {hold.send}
        </button>
      </div>
    </section>
  );
}
