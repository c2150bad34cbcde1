import { words } from '../lib/words';
import { Group } from './Group';
import { Listed } from './Listed';
import { QuietNow } from './QuietNow';
import { Sensitivity, type SettingsProps } from './SettingsForm';
import { Switch } from './Switch';

interface Props extends SettingsProps {
  /** The host names of the sites that were added. */
  readonly added: readonly string[];
  /** Phrases that are passed over. */
  readonly neverMind: readonly string[];
  /** Until when it is quiet on all sites, in milliseconds since 1970; in the past when it is not. */
  readonly quietUntil: number;
  readonly onRemoveSite: (host: string) => void;
  readonly onMindAgain: (phrase: string) => void;
  readonly onEndQuiet: () => void;
}

/** When and where it notices, and what it passes over. */
export function Noticing(props: Props) {
  const { options, popup } = words;
  const { settings, quietUntil, onChange } = props;
  const { ember, sitesOff } = settings;
  return (
    <Group title={options.noticing}>
      <QuietNow until={quietUntil} onEnd={props.onEndQuiet} />
      <Sensitivity settings={settings} onChange={onChange} />
      <Switch
        label={options.ember}
        hint={options.emberHint}
        on={ember}
        onToggle={() => onChange({ ember: !ember })}
      />
      {sitesOff.length === 0 && <p class="hint">{options.noneOff}</p>}
      <Listed
        title={options.sitesOff}
        items={sitesOff}
        action={options.turnOn}
        actionAt={options.turnOnAt}
        onAction={(host) => onChange({ sitesOff: sitesOff.filter((each) => each !== host) })}
      />
      <Listed
        title={popup.addedSites}
        items={props.added}
        action={popup.remove}
        actionAt={popup.removeSite}
        onAction={props.onRemoveSite}
      />
      <Listed
        title={options.neverMind}
        items={props.neverMind}
        action={options.mindAgain}
        actionAt={options.mindAgainPhrase}
        onAction={props.onMindAgain}
      />
    </Group>
  );
}
