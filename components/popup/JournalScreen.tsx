import { useRef, useState } from 'preact/hooks';
import type { Outcome } from '../../lib/desk/tell';
import { timeOfDay } from '../../lib/experiments/pause';
import {
  asJson,
  asText,
  byDay,
  type Entry,
  type Journal,
  type JournalEvent,
} from '../../lib/journal/journal';
import { words } from '../../lib/words';
import { AskTwice } from '../AskTwice';
import { KeepLine } from '../KeepLine';
import { localeOf } from '../locale';
import { saveFile } from '../save-file';

/** The journal: a line to add, everything in it by day, and ways to take it along or to delete it. */
export function JournalScreen({
  entries,
  onKeep,
  onEvent,
}: {
  entries: Journal;
  /** Null where none is kept now; what is in it can still be read. */
  onKeep: ((text: string) => Promise<Outcome>) | null;
  onEvent: (event: JournalEvent) => Promise<Outcome>;
}) {
  const { journal } = words;
  const [says, setSays] = useState('');
  const said = useRef<HTMLParagraphElement>(null);
  const remove = async (event: JournalEvent) => {
    setSays((await onEvent(event)) === 'kept' ? journal.deleted : journal.deleteFailed);
    // The button goes with what it deletes.
    said.current?.focus();
  };
  return (
    <>
      {onKeep && <KeepLine onKeep={onKeep} />}
      {entries.length === 0 && <p class="hint">{journal.empty}</p>}
      {byDay(entries, localeOf()).map(({ name, entries: ofDay }) => (
        <section key={name} class="day">
          <h2>{name}</h2>
          <ul>
            {ofDay.map((entry) => (
              <EntryRow
                key={entry.at}
                entry={entry}
                onDelete={() => remove({ type: 'deleted', at: entry.at })}
              />
            ))}
          </ul>
        </section>
      ))}
      <p role="status" class="hint" tabIndex={-1} ref={said}>
        {says}
      </p>
      {entries.length > 0 && (
        <>
          <div class="row">
            <button
              type="button"
              onClick={() =>
                saveFile('still-here-journal.txt', 'text/plain', asText(entries, journal.kinds, localeOf()))
              }
            >
              {journal.saveText}
            </button>
            <button
              type="button"
              onClick={() => saveFile('still-here-journal.json', 'application/json', asJson(entries))}
            >
              {journal.saveJson}
            </button>
          </div>
          <div class="row">
            <AskTwice
              label={journal.deleteAll}
              question={journal.deleteSure(entries.length)}
              yes={journal.deleteYes}
              no={journal.deleteNo}
              onYes={() => remove({ type: 'cleared' })}
            />
          </div>
        </>
      )}
    </>
  );
}

function EntryRow({ entry, onDelete }: { entry: Entry; onDelete: () => void }) {
  const { journal } = words;
  const time = timeOfDay(entry.at, localeOf());
  return (
    <li class="entry">
      <p class="hint">
        {time} · {journal.kinds[entry.kind]}
      </p>
      <p class="note">{entry.text}</p>
      <button type="button" class="quiet" aria-label={journal.deleteOne(time)} onClick={onDelete}>
        {journal.delete}
      </button>
    </li>
  );
}
