import { words } from '../lib/words';
import { keepFocus } from './keep-focus';
import { Mark } from './Mark';

/** The small mark of a warm draft. It says nothing by itself; pressed, it opens the card. */
export function Ember({ level, onAsk }: { level: number; onAsk: () => void }) {
  const { ember } = words.heat;
  return (
    <button
      type="button"
      class="ember"
      aria-label={ember}
      title={ember}
      onMouseDown={keepFocus}
      onClick={onAsk}
      data-view="ember"
    >
      <Mark level={level} size={16} />
    </button>
  );
}
