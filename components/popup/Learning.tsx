import { useState } from 'preact/hooks';
import type { Outcome } from '../../lib/desk/tell';
import { NOTE_LIMIT, type Notes } from '../../lib/notes';
import { words } from '../../lib/words';

/** Learning: the two questions, to think about or to write to oneself. Nothing is kept unless asked for. */
export function Learning({
  kept,
  onKeep,
  onFile,
  onForget,
}: {
  kept: Notes | null;
  /** Rejects when the notes cannot be kept. */
  onKeep: (notes: Notes) => Promise<void>;
  /** Puts a note into the journal too; null where none is kept. */
  onFile: ((text: string) => Promise<Outcome>) | null;
  onForget: () => Promise<void>;
}) {
  const { learning } = words;
  const [notes, setNotes] = useState<Notes>(kept ?? ['', '']);
  const [says, setSays] = useState('');

  const write = (i: number, text: string) => {
    setNotes(([first, second]) => (i === 0 ? [text, second] : [first, text]));
    setSays('');
  };
  const keep = async () => {
    const fresh = notes.filter((note, i) => note.trim() !== '' && note !== kept?.[i]);
    try {
      await onKeep(notes);
    } catch {
      setSays(learning.keepFailed);
      return;
    }
    const outcomes = onFile && (await Promise.all(fresh.map(onFile)));
    if (!outcomes?.length) setSays(learning.kept);
    else setSays(learning.filed[outcomes.find((outcome) => outcome !== 'kept') ?? 'kept']);
  };
  const forget = () =>
    onForget().then(
      () => {
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
        {kept !== null && (
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
