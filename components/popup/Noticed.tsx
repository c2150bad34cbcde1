import { useRef, useState } from 'preact/hooks';
import type { Outcome } from '../../lib/desk/tell';
import { byWeek, COUNTED, type Days, dayOf, totals } from '../../lib/stats/counts';
import { words } from '../../lib/words';
import { saveFile } from '../save-file';
import { Weeks } from './Weeks';

/** The counts of the last weeks: a small picture, the numbers, and both ways to be rid of them or to take them along. */
export function Noticed({ days, onClear }: { days: Days; onClear: () => Promise<Outcome> }) {
  const { noticed } = words;
  const [says, setSays] = useState('');
  const empty = Object.keys(days).length === 0;
  const all = totals(days);
  const said = useRef<HTMLParagraphElement>(null);
  const clear = async () => {
    setSays((await onClear()) === 'kept' ? noticed.deleted : noticed.deleteFailed);
    // The button goes with what it deletes.
    said.current?.focus();
  };
  return (
    <>
      <p class="hint">{noticed.intro}</p>
      {empty ? (
        <p>{noticed.empty}</p>
      ) : (
        <>
          <Weeks weeks={byWeek(days, dayOf(Date.now()))} />
          <dl class="counted">
            {COUNTED.map((what) => (
              <div key={what}>
                <dt>{noticed.counted[what]}</dt>
                <dd>{all[what]}</dd>
              </div>
            ))}
          </dl>
          <div class="row">
            <button
              type="button"
              onClick={() =>
                saveFile('still-here-counts.json', 'application/json', JSON.stringify(days, null, 2))
              }
            >
              {noticed.save}
            </button>
            <button type="button" class="quiet" onClick={clear}>
              {noticed.delete}
            </button>
          </div>
        </>
      )}
      <p role="status" class="hint" tabIndex={-1} ref={said}>
        {says}
      </p>
    </>
  );
}
