import { useState } from 'preact/hooks';
import type { Notes } from '../lib/notes';
import { paceOf, type Settings } from '../lib/settings-values';
import { words } from '../lib/words';
import { Breath } from './Breath';
import { Learning } from './Learning';
import { Mark } from './Mark';
import { SettingsForm } from './SettingsForm';
import { SlowDown } from './SlowDown';

type Experiment = 'pause' | 'breath' | 'learning';

const EXPERIMENTS: readonly Experiment[] = ['pause', 'breath', 'learning'];

interface Props {
  /** The host name of the page in the tab; null where Still Here does not run. */
  site: string | null;
  /** The host name of a page in the tab where it could be added; null where it cannot. */
  addable: string | null;
  /** The host names of the sites that were added. */
  added: readonly string[];
  settings: Settings;
  notes: Notes | null;
  /** Rejects when the change could not be stored. */
  onChange: (change: Partial<Settings>) => Promise<void>;
  /** Whether the person allowed it. */
  onAddSite: (host: string) => Promise<boolean>;
  onRemoveSite: (host: string) => Promise<void>;
  onKeepNotes: (notes: Notes) => Promise<void>;
  onForgetNotes: () => Promise<void>;
  onPractice: () => void;
  /** Opens in the breath. */
  breathe?: boolean;
}

/** The toolbar popup: on or off here, the three experiments, the settings. */
export function Popup(props: Props) {
  const { popup } = words;
  const [open, setOpen] = useState<Experiment | null>(props.breathe ? 'breath' : null);
  const [site, setSite] = useState(props.site);
  const [added, setAdded] = useState(props.added);
  const [settings, setSettings] = useState(props.settings);
  const [notes, setNotes] = useState(props.notes);
  const [failed, setFailed] = useState(false);

  const change = (part: Partial<Settings>) => {
    const before = settings;
    setSettings({ ...settings, ...part });
    setFailed(false);
    props.onChange(part).catch(() => {
      setSettings(before);
      setFailed(true);
    });
  };

  if (open)
    return (
      <>
        <header class="top">
          <button type="button" class="quiet" onClick={() => setOpen(null)}>
            <span aria-hidden="true" class="back-arrow">
              ‹
            </span>{' '}
            {popup.back}
          </button>
          <h1>{popup.experiments[open].title}</h1>
        </header>
        {open === 'pause' && <SlowDown />}
        {open === 'breath' && <BreathAtLeisure settings={settings} />}
        {open === 'learning' && (
          <Learning
            kept={notes}
            onKeep={(kept) => props.onKeepNotes(kept).then(() => setNotes(kept))}
            onForget={() => props.onForgetNotes().then(() => setNotes(null))}
          />
        )}
      </>
    );

  return (
    <>
      <header class="top">
        <Mark size={24} />
        <h1>{words.name}</h1>
      </header>
      {site === null ? (
        <NotHere
          addable={props.addable}
          onAdd={(host) =>
            void props.onAddSite(host).then((allowed) => {
              if (!allowed) return;
              setSite(host);
              setAdded([...added, host]);
            })
          }
        />
      ) : (
        <Here site={site} settings={settings} onChange={change} />
      )}
      <section class="experiments" aria-label={popup.question}>
        <h2>{popup.question}</h2>
        {EXPERIMENTS.map((each) => (
          <button type="button" key={each} class="tile" onClick={() => setOpen(each)}>
            <span>{popup.experiments[each].title}</span>
            <span class="hint">{popup.experiments[each].hint}</span>
          </button>
        ))}
      </section>
      <details>
        <summary>{popup.settings}</summary>
        <SettingsForm settings={settings} onChange={change} />
        <AddedSites
          sites={added}
          onRemove={(host) =>
            void props.onRemoveSite(host).then(() => {
              setAdded(added.filter((each) => each !== host));
              if (site === host) setSite(null);
            })
          }
        />
      </details>
      <p role="status" class="hint failed">
        {failed ? popup.saveFailed : ''}
      </p>
      <footer>
        <button type="button" class="link" onClick={props.onPractice}>
          {popup.practice}
        </button>
        <p class="hint">{popup.privacy}</p>
      </footer>
    </>
  );
}

function NotHere({ addable, onAdd }: { addable: string | null; onAdd: (host: string) => void }) {
  const { popup } = words;
  return (
    <div class="here not-here">
      <p class="hint">
        {popup.notHere}. {addable === null ? popup.notHereHint : popup.addSiteHint}
      </p>
      {addable !== null && (
        <button type="button" onClick={() => onAdd(addable)}>
          {popup.addSite(addable)}
        </button>
      )}
    </div>
  );
}

function AddedSites({ sites, onRemove }: { sites: readonly string[]; onRemove: (host: string) => void }) {
  const { popup } = words;
  if (sites.length === 0) return null;
  return (
    <section class="added" aria-label={popup.addedSites}>
      <p class="hint">{popup.addedSites}</p>
      {sites.map((host) => (
        <div key={host} class="row">
          <span class="site">{host}</span>
          <button
            type="button"
            class="quiet"
            aria-label={popup.removeSite(host)}
            onClick={() => onRemove(host)}
          >
            {popup.remove}
          </button>
        </div>
      ))}
    </section>
  );
}

function Here({
  site,
  settings,
  onChange,
}: {
  site: string;
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
}) {
  const { popup } = words;
  const on = !settings.sitesOff.includes(site);
  const toggle = () => {
    const others = settings.sitesOff.filter((host) => host !== site);
    onChange({ sitesOff: on ? [...others, site] : others });
  };
  return (
    <label class="here">
      <span>
        {on ? popup.onHere : popup.offHere}
        <span class="hint site">{site}</span>
      </span>
      <input type="checkbox" role="switch" aria-checked={on} checked={on} onChange={toggle} />
    </label>
  );
}

/** The breath outside a conversation, as often as one likes. */
function BreathAtLeisure({ settings }: { settings: Settings }) {
  const [round, setRound] = useState(1);
  const [done, setDone] = useState(false);
  if (!done)
    return (
      <Breath key={round} pace={paceOf(settings)} onDone={() => setDone(true)} onSkip={() => setDone(true)} />
    );
  return (
    <div class="breath">
      <p role="status">{words.breath.done}</p>
      <button
        type="button"
        class="primary"
        onClick={() => {
          setRound(round + 1);
          setDone(false);
        }}
      >
        {words.breath.again}
      </button>
    </div>
  );
}
