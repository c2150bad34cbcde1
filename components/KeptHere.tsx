import { useState } from 'preact/hooks';
import { words } from '../lib/words';
import { AskTwice } from './AskTwice';

/** What is kept on this computer: said in three sentences, saved as a file, and deleted after a second thought. */
export function KeptHere({
  onSave,
  onDelete,
}: {
  onSave: () => Promise<void>;
  onDelete: () => Promise<void>;
}) {
  const { options } = words;
  const [says, setSays] = useState('');
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
        <AskTwice
          label={options.delete}
          question={options.deleteSure}
          yes={options.deleteYes}
          no={options.deleteNo}
          onYes={() => run(onDelete, options.deleted)}
        />
      </div>
      <p role="status" class="hint">
        {says}
      </p>
    </>
  );
}
