import { useEffect, useRef, useState } from 'preact/hooks';
import { words } from '../lib/words';

/** What is kept on this computer: said in three sentences, saved as a file, and deleted after a second thought. */
export function KeptHere({
  onSave,
  onDelete,
}: {
  onSave: () => Promise<void>;
  onDelete: () => Promise<void>;
}) {
  const { options } = words;
  const [asking, ask] = useState(false);
  const [says, setSays] = useState('');
  const deleteButton = useRef<HTMLButtonElement>(null);

  const answer = () => {
    ask(false);
    deleteButton.current?.focus();
  };
  const run = (deed: () => Promise<void>, done: string) => {
    setSays('');
    deed().then(
      () => setSays(done),
      () => setSays(options.failed),
    );
  };
  return (
    <>
      {options.privacy.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <div class="row">
        <button type="button" onClick={() => run(onSave, options.saved)}>
          {options.save}
        </button>
        <button type="button" ref={deleteButton} aria-expanded={asking} onClick={() => ask(!asking)}>
          {options.delete}
        </button>
      </div>
      {asking && (
        <SecondThought
          onYes={() => {
            answer();
            run(onDelete, options.deleted);
          }}
          onNo={answer}
        />
      )}
      <p role="status" class="hint">
        {says}
      </p>
    </>
  );
}

function SecondThought({ onYes, onNo }: { onYes: () => void; onNo: () => void }) {
  const { options } = words;
  const no = useRef<HTMLButtonElement>(null);
  useEffect(() => no.current?.focus(), []);
  return (
    <fieldset class="second-thought">
      <legend>{options.deleteSure}</legend>
      <div class="row">
        <button type="button" class="primary" ref={no} onClick={onNo}>
          {options.deleteNo}
        </button>
        <button type="button" onClick={onYes}>
          {options.deleteYes}
        </button>
      </div>
    </fieldset>
  );
}
