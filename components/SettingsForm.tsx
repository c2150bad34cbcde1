import { SENSITIVITIES } from '../lib/draft/sensitivity';
import { HOLDS, type Settings } from '../lib/settings-values';
import { words } from '../lib/words';
import { Choice } from './Choice';

/** What a group of settings is given. */
export interface SettingsProps {
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
}

/** How readily the card comes. */
export function Sensitivity({ settings, onChange }: SettingsProps) {
  const { popup } = words;
  return (
    <Choice
      legend={popup.sensitivity}
      name="sensitivity"
      values={SENSITIVITIES}
      value={settings.sensitivity}
      label={(each) => popup.sensitivities[each]}
      onChange={(sensitivity) => onChange({ sensitivity })}
    />
  );
}

/** Which messages are held. */
export function HoldChoice({ settings, onChange }: SettingsProps) {
  const { popup } = words;
  return (
    <Choice
      legend={popup.hold}
      name="hold"
      values={HOLDS}
      value={settings.hold}
      label={(each) => popup.holds[each]}
      onChange={(hold) => onChange({ hold })}
    />
  );
}

/** The settings that are changed most often. */
export function SettingsForm(props: SettingsProps) {
  return (
    <div class="settings">
      <Sensitivity {...props} />
      <HoldChoice {...props} />
    </div>
  );
}
