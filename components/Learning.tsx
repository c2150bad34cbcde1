import { useState } from 'preact/hooks';
import { NOTE_LIMIT, type Notes } from '../lib/notes';
import { words } from '../lib/words';

/** Learning: the two questions, to think about or to write to oneself. Nothing is kept unless asked for. */
export function Learning({
  kept,
  onKeep,
  onForget,
}: {
  kept: Notes | null;
  /** Rejects when the notes cannot be kept. */
  onKeep: (notes: Notes) => Promise<void>;
  onForget: () => Promise<void>;
}) {
  const { learning } = words;
  const [notes, setNotes] = useState<Notes>(kept ?? ['', '']);
  const [stored, setStored] = useState(kept !== null);
  const [says, setSays] = useState('');

  const write = (i: number, text: string) => {
    setNotes(([first, second]) => (i === 0 ? [text, second] : [first, text]));
    setSays('');
  };
  const keep = () =>
    onKeep(notes).then(
      () => {
        setStored(true);
        setSays(learning.kept);
      },
      () => setSays(learning.keepFailed),
    );
  const forget = () =>
    onForget().then(
      () => {
        setStored(false);
        setNotes(['', '']);
        setSays('');
      },
      () => setSays(learning.forgetFailed),
    );

  return (
    <div class="learning">
      <p class="hint">{learning.intro}</p>
      {learning.questions.map((question, i) => (
        <label key={question} class="question">
          {question}
          <textarea
            rows={3}
            maxLength={NOTE_LIMIT}
            placeholder={learning.optional}
            value={notes[i]}
            onInput={(event) => write(i, event.currentTarget.value)}
          />
        </label>
      ))}
      <div class="row">
        <button
          type="button"
          class="primary"
          disabled={notes.every((note) => note.trim() === '')}
          onClick={keep}
        >
          {learning.keep}
        </button>
        {stored && (
          <button type="button" class="quiet" onClick={forget}>
            {learning.forget}
          </button>
        )}
      </div>
      <p role="status" class="hint">
        {says}
      </p>
    </div>
  );
}
