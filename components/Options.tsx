import type { ComponentChildren } from 'preact';
import type { Settings } from '../lib/settings-values';
import { words } from '../lib/words';
import { BreathSettings } from './BreathSettings';
import { KeptHere } from './KeptHere';
import { Mark } from './Mark';
import { HoldChoice, Sensitivity } from './SettingsForm';
import { Sites } from './Sites';
import { useSettings } from './use-settings';

/** What the options page shows, as far as it is kept somewhere. */
export interface Shown {
  readonly settings: Settings;
  /** The host names of the sites that were added. */
  readonly added: readonly string[];
  /** The key that opens the breath, as the browser writes it; null where it has none. */
  readonly shortcut: string | null;
}

/** What can be done on the options page. */
export interface Hands {
  /** Opens where the browser lets the key be chosen. */
  readonly onShortcut: () => void;
  /** Rejects when the change could not be stored. */
  readonly onChange: (change: Partial<Settings>) => Promise<void>;
  readonly onRemoveSite: (host: string) => Promise<void>;
  /** Gives the person a file of everything that is kept. */
  readonly onSave: () => Promise<void>;
  /** Deletes everything that is kept. */
  readonly onDelete: () => Promise<void>;
}

/** Everything that can be set, and everything that is kept. */
export function Options(props: Shown & Hands) {
  const { options, popup } = words;
  const { settings, change, failed } = useSettings(props.settings, props.onChange);
  const { sitesOff } = settings;
  const turnOn = (host: string) => change({ sitesOff: sitesOff.filter((each) => each !== host) });
  return (
    <>
      <header class="top">
        <Mark size={32} />
        <h1>{options.title}</h1>
      </header>
      <Group title={options.noticing}>
        <Sensitivity settings={settings} onChange={change} />
        {sitesOff.length > 0 ? (
          <Sites
            title={options.sitesOff}
            hosts={sitesOff}
            action={options.turnOn}
            actionAt={options.turnOnAt}
            onAction={turnOn}
          />
        ) : (
          <p class="hint">{options.noneOff}</p>
        )}
        <Sites
          title={popup.addedSites}
          hosts={props.added}
          action={popup.remove}
          actionAt={popup.removeSite}
          onAction={(host) => void props.onRemoveSite(host)}
        />
      </Group>
      <Group title={options.sending}>
        <HoldChoice settings={settings} onChange={change} />
      </Group>
      <Group title={options.breath}>
        <BreathSettings settings={settings} onChange={change} />
        <Shortcut shortcut={props.shortcut} onShortcut={props.onShortcut} />
      </Group>
      <p role="status" class="hint failed">
        {failed ? popup.saveFailed : ''}
      </p>
      <Group title={options.kept}>
        <KeptHere onSave={props.onSave} onDelete={props.onDelete} />
      </Group>
    </>
  );
}

function Group({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="group" aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Shortcut({ shortcut, onShortcut }: Pick<Shown & Hands, 'shortcut' | 'onShortcut'>) {
  const { options } = words;
  return (
    <div class="row shortcut">
      <p class="hint">{shortcut ? options.shortcut(shortcut) : options.noShortcut}</p>
      <button type="button" onClick={onShortcut}>
        {options.chooseShortcut}
      </button>
    </div>
  );
}
