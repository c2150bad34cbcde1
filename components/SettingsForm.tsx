import { SENSITIVITIES } from '../lib/draft/bands';
import { HOLDS, PACE_NAMES, type Settings } from '../lib/settings-values';
import { words } from '../lib/words';
import { Choice } from './Choice';

/** How many breaths can be chosen. */
const BREATHS = [1, 2, 3, 5, 10];

/** Everything that can be set, but for the sites, which are switched where they are. */
export function SettingsForm({
  settings,
  onChange,
}: {
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
}) {
  const { popup } = words;
  return (
    <div class="settings">
      <Choice
        legend={popup.sensitivity}
        name="sensitivity"
        values={SENSITIVITIES}
        value={settings.sensitivity}
        label={(each) => popup.sensitivities[each]}
        onChange={(sensitivity) => onChange({ sensitivity })}
      />
      <Choice
        legend={popup.hold}
        name="hold"
        values={HOLDS}
        value={settings.hold}
        label={(each) => popup.holds[each]}
        onChange={(hold) => onChange({ hold })}
      />
      <Choice
        legend={popup.breaths}
        name="breaths"
        values={BREATHS}
        value={settings.breaths}
        label={String}
        onChange={(breaths) => onChange({ breaths })}
      />
      <Choice
        legend={popup.pace}
        name="pace"
        values={PACE_NAMES}
        value={settings.pace}
        label={(each) => popup.paces[each]}
        onChange={(pace) => onChange({ pace })}
      />
    </div>
  );
}
