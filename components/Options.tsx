import { useState } from 'preact/hooks';
import type { Settings } from '../lib/settings-values';
import { words } from '../lib/words';
import { BreathSettings } from './BreathSettings';
import { Group } from './Group';
import { KeptHere } from './KeptHere';
import { Mark } from './Mark';
import { Noticing } from './Noticing';
import { HoldChoice } from './SettingsForm';
import { Switch } from './Switch';
import { useSettings } from './use-settings';

/** What the options page shows, as far as it is kept somewhere. */
export interface Shown {
  readonly settings: Settings;
  /** The host names of the sites that were added. */
  readonly added: readonly string[];
  /** Phrases that are passed over. */
  readonly neverMind: readonly string[];
  /** Until when it is quiet on all sites, in milliseconds since 1970; in the past when it is not. */
  readonly quietUntil: number;
  /** The key that opens the breath, as the browser writes it; null where it has none. */
  readonly shortcut: string | null;
}

/** What can be done on the options page. What returns a promise rejects when the browser will not do it. */
export interface Hands {
  readonly onChange: (change: Partial<Settings>) => Promise<void>;
  readonly onRemoveSite: (host: string) => Promise<void>;
  readonly onMindAgain: (phrase: string) => Promise<void>;
  readonly onEndQuiet: () => Promise<void>;
  /** Asks the browser for the right to notify. Called in the click itself. */
  readonly onAskToNotify: () => void;
  /** Opens where the browser lets the key be chosen. */
  readonly onShortcut: () => void;
  /** Gives the person a file of everything that is kept. */
  readonly onSave: () => Promise<void>;
  /** Deletes everything that is kept. */
  readonly onDelete: () => Promise<void>;
}

/** Everything that can be set, and everything that is kept. */
export function Options(props: Shown & Hands) {
  const { journal, options, popup } = words;
  const { settings, change, failed } = useSettings(props.settings, props.onChange);
  const [refused, setRefused] = useState(false);
  const trying =
    <Given,>(deed: (given: Given) => Promise<void>) =>
    (given: Given) => {
      setRefused(false);
      deed(given).catch(() => setRefused(true));
    };
  return (
    <>
      <header class="top">
        <Mark size={32} />
        <h1>{options.title}</h1>
      </header>
      <Noticing
        {...props}
        settings={settings}
        onChange={change}
        onRemoveSite={trying(props.onRemoveSite)}
        onMindAgain={trying(props.onMindAgain)}
        onEndQuiet={trying<void>(props.onEndQuiet)}
      />
      <Group title={options.sending}>
        <HoldChoice settings={settings} onChange={change} />
      </Group>
      <Group title={options.breath}>
        <BreathSettings settings={settings} onChange={change} />
        <div class="row shortcut">
          <p class="hint">{props.shortcut ? options.shortcut(props.shortcut) : options.noShortcut}</p>
          <button type="button" onClick={props.onShortcut}>
            {options.chooseShortcut}
          </button>
        </div>
      </Group>
      <Group title={options.yourself}>
        <Switch
          label={journal.switch}
          hint={journal.switchHint}
          on={settings.journal}
          onToggle={() => change({ journal: !settings.journal })}
        />
        <Switch
          label={options.remind}
          hint={words.pause.remindHint}
          on={settings.remind}
          onToggle={() => {
            if (!settings.remind) props.onAskToNotify();
            change({ remind: !settings.remind });
          }}
        />
      </Group>
      <Group title={options.kept}>
        <KeptHere onSave={props.onSave} onDelete={props.onDelete} />
      </Group>
      <p role="status" class="hint failed">
        {failed || refused ? popup.saveFailed : ''}
      </p>
    </>
  );
}
