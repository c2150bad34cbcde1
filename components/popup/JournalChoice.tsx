import { words } from '../../lib/words';
import { Switch } from '../Switch';

/** Whether to keep a journal, and the way to it where there is one. */
export function JournalChoice({
  on,
  entries,
  onToggle,
  onOpen,
}: {
  on: boolean;
  /** How many entries there are. */
  entries: number;
  onToggle: () => void;
  onOpen: () => void;
}) {
  const { journal } = words;
  return (
    <section class="journal-choice" aria-label={journal.title}>
      <Switch label={journal.switch} hint={journal.switchHint} on={on} onToggle={onToggle} />
      {(on || entries > 0) && (
        <button type="button" class="link" onClick={onOpen}>
          {journal.read(entries)}
        </button>
      )}
    </section>
  );
}
