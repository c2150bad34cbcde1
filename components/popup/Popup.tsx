import { useState } from 'preact/hooks';
import type { Outcome } from '../../lib/desk/tell';
import type { Entry, Journal, JournalEvent } from '../../lib/journal/journal';
import type { Notes } from '../../lib/notes';
import type { Promises as Open, PromiseEvent } from '../../lib/promises/promises';
import type { Settings } from '../../lib/settings-values';
import { type Days, totals } from '../../lib/stats/counts';
import { words } from '../../lib/words';
import { QuietNow } from '../QuietNow';
import { SettingsForm } from '../SettingsForm';
import { SlowDown } from '../SlowDown';
import { useSettings } from '../use-settings';
import { BreathAtLeisure } from './BreathAtLeisure';
import { Here, NotHere } from './Here';
import { Home, type Inner } from './Home';
import { JournalChoice } from './JournalChoice';
import { JournalScreen } from './JournalScreen';
import { Learning } from './Learning';
import { Noticed } from './Noticed';
import { Promises } from './Promises';
import { Screen } from './Screen';

/** What the popup shows, as far as it is kept somewhere. */
export interface Shown {
  /** The host name of the page in the tab; null where Still Here does not run. */
  readonly site: string | null;
  /** The host name of a page in the tab where it could be added; null where it cannot. */
  readonly addable: string | null;
  readonly settings: Settings;
  readonly notes: Notes | null;
  readonly promises: Open;
  readonly journal: Journal;
  readonly counts: Days;
  /** Until when it is quiet on all sites, in milliseconds since 1970; in the past when it is not. */
  readonly quietUntil: number;
}

/** What can be done in the popup. */
export interface Hands {
  /** Rejects when the change could not be stored. */
  readonly onChange: (change: Partial<Settings>) => Promise<void>;
  /** Whether the person allowed it. */
  readonly onAddSite: (host: string) => Promise<boolean>;
  /** Rejects when the notes could not be stored. */
  readonly onKeepNotes: (notes: Notes) => Promise<void>;
  readonly onForgetNotes: () => Promise<void>;
  /** Rejects when the browser will not change its store. */
  readonly onEndQuiet: () => Promise<void>;
  readonly onPractice: () => void;
  readonly onOptions: () => void;
  readonly onPromise: (event: PromiseEvent) => Promise<Outcome>;
  readonly onJournal: (event: JournalEvent) => Promise<Outcome>;
  readonly onClearCounts: () => Promise<Outcome>;
  readonly onKeepEntry: (kind: Entry['kind'], text: string) => Promise<Outcome>;
  readonly onBreathed: () => void;
  /** Told in the click itself, so that the browser may be asked for its permission. */
  readonly onRemind: (wanted: boolean) => void;
  readonly onMakePromise: (id: string, at: number) => Promise<Outcome>;
}

/** The toolbar popup. */
export function Popup(props: Shown & Hands & { /** The screen that it opens with. */ opens: Inner | null }) {
  const { popup } = words;
  const { promises, journal, counts } = props;
  const [screen, setScreen] = useState(props.opens);
  const [cameFrom, setCameFrom] = useState<Inner | null>(null);
  const [site, setSite] = useState(props.site);
  const { settings, change, failed, forgetFailure } = useSettings(props.settings, props.onChange);
  const [notes, setNotes] = useState(props.notes);

  const [refused, setRefused] = useState(false);

  const endQuiet = () => {
    setRefused(false);
    props.onEndQuiet().catch(() => setRefused(true));
  };
  const open = (next: Inner | null) => {
    setCameFrom(screen);
    setScreen(next);
    forgetFailure();
    setRefused(false);
  };
  const saying = (
    <p role="status" class="hint failed">
      {failed || refused ? popup.saveFailed : ''}
    </p>
  );

  switch (screen) {
    case null:
      return (
        <Home cameFrom={cameFrom} onOpen={open} onPractice={props.onPractice}>
          <Promises open={promises} kept={totals(counts).kept} onEvent={props.onPromise} />
          <div class="places" tabIndex={-1}>
            <QuietNow until={props.quietUntil} onEnd={endQuiet} />
            {site === null ? (
              <NotHere
                addable={props.addable}
                onAdd={(host) =>
                  void props.onAddSite(host).then((allowed) => {
                    if (allowed) setSite(host);
                  })
                }
              />
            ) : (
              <Here site={site} settings={settings} onChange={change} />
            )}
          </div>
          {saying}
        </Home>
      );
    case 'pause':
      return (
        <Screen title={popup.experiments.pause.title} onBack={() => open(null)}>
          <SlowDown
            reminding={{
              wanted: settings.remind,
              onWanted: props.onRemind,
              onPromise: props.onMakePromise,
            }}
          />
        </Screen>
      );
    case 'breath':
      return (
        <Screen title={popup.experiments.breath.title} onBack={() => open(null)}>
          <BreathAtLeisure settings={settings} onBreathed={props.onBreathed} />
        </Screen>
      );
    case 'learning':
      return (
        <Screen title={popup.experiments.learning.title} onBack={() => open(null)}>
          <Learning
            kept={notes}
            onKeep={(kept) => props.onKeepNotes(kept).then(() => setNotes(kept))}
            onFile={settings.journal ? (text) => props.onKeepEntry('before', text) : null}
            onForget={() => props.onForgetNotes().then(() => setNotes(null))}
          />
          <JournalChoice
            on={settings.journal}
            entries={journal.length}
            onToggle={() => change({ journal: !settings.journal })}
            onOpen={() => open('journal')}
          />
          {saying}
        </Screen>
      );
    case 'journal':
      return (
        <Screen title={words.journal.title} onBack={() => open('learning')}>
          <JournalScreen
            entries={journal}
            onKeep={settings.journal ? (text) => props.onKeepEntry('after', text) : null}
            onEvent={props.onJournal}
          />
        </Screen>
      );
    case 'noticed':
      return (
        <Screen title={words.noticed.title} onBack={() => open(null)}>
          <Noticed days={counts} onClear={props.onClearCounts} />
        </Screen>
      );
    case 'settings':
      return (
        <Screen title={popup.settings} onBack={() => open(null)}>
          <SettingsForm settings={settings} onChange={change} />
          <div>
            <button type="button" class="link" onClick={props.onOptions}>
              {popup.allSettings}
            </button>
          </div>
          {saying}
        </Screen>
      );
  }
}
