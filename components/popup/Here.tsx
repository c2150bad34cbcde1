import type { Settings } from '../../lib/settings-values';
import { words } from '../../lib/words';
import { Switch } from '../Switch';

/** On or off for the site in the tab. */
export function Here({
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
  return <Switch label={on ? popup.onHere : popup.offHere} hint={site} on={on} onToggle={toggle} />;
}

/** A page where it does not run; `addable` is its host name if it could. */
export function NotHere({ addable, onAdd }: { addable: string | null; onAdd: (host: string) => void }) {
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
