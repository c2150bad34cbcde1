import { useEffect, useRef, useState } from 'preact/hooks';
import { words } from '../../lib/words';

/** Deletes the whole journal, when the person says so twice. */
export function DeleteAll({ count, onDelete }: { count: number; onDelete: () => void }) {
  const { journal } = words;
  const [asking, setAsking] = useState(false);
  const no = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking) no.current?.focus();
  }, [asking]);
  if (!asking)
    return (
      <div>
        <button type="button" class="quiet" onClick={() => setAsking(true)}>
          {journal.deleteAll}
        </button>
      </div>
    );
  return (
    <fieldset class="sure">
      <legend>{journal.deleteSure(count)}</legend>
      <div class="row">
        <button type="button" ref={no} onClick={() => setAsking(false)}>
          {journal.deleteNo}
        </button>
        <button
          type="button"
          onClick={() => {
            setAsking(false);
            onDelete();
          }}
        >
          {journal.deleteYes}
        </button>
      </div>
    </fieldset>
  );
}
