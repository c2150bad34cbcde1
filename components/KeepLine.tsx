import { useId, useState } from 'preact/hooks';
import type { Outcome } from '../lib/desk/tell';
import { TEXT_LIMIT } from '../lib/journal/journal';
import { words } from '../lib/words';

/** One line for the journal, to write or to leave. Shown only to somebody who keeps one. */
export function KeepLine({
  onKeep,
  onEnter,
}: {
  onKeep: (text: string) => Promise<Outcome>;
  /** The pointer goes into it, and the focus is about to follow. */
  onEnter?: () => void;
}) {
  const { journal } = words;
  const id = useId();
  const [text, setText] = useState('');
  const [says, setSays] = useState('');
  const keep = async (event: Event) => {
    event.preventDefault();
    if (text.trim() === '') return;
    const outcome = await onKeep(text);
    if (outcome === 'kept') setText('');
    setSays(journal.outcomes[outcome]);
  };
  return (
    <form
      class="keep-line"
      onSubmit={keep}
      onMouseDown={(event) => {
        // A card keeps the caret in the draft when it is clicked; this field wants it.
        event.stopPropagation();
        onEnter?.();
      }}
    >
      <label for={id} class="hint">
        {journal.ask}
      </label>
      <div class="field-row">
        <input
          id={id}
          type="text"
          autocomplete="off"
          maxLength={TEXT_LIMIT}
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setSays('');
          }}
        />
        <button type="submit">{journal.keep}</button>
      </div>
      <p role="status" class="hint">
        {says}
      </p>
    </form>
  );
}
