import { useRef, useState } from 'preact/hooks';
import { duration } from '../lib/breath/schedule';
import { BREATHS, OWN_PACE, PACE_NAMES, paceOf } from '../lib/settings-values';
import { words } from '../lib/words';
import { Breath } from './Breath';
import { Choice } from './Choice';
import { Range } from './Range';
import type { SettingsProps } from './SettingsForm';

/** How many breaths, and how slow; to be tried at once. */
export function BreathSettings({ settings, onChange }: SettingsProps) {
  const { options, popup } = words;
  const pace = paceOf(settings);
  const seconds = duration(pace) / 1000;
  return (
    <>
      <Range
        label={options.breaths}
        {...BREATHS}
        step={1}
        value={settings.breaths}
        text={String}
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
      {settings.pace === 'own' &&
        (['in', 'out'] as const).map((phase) => (
          <Range
            key={phase}
            label={options.breathing[phase]}
            {...OWN_PACE[`${phase}Seconds`]}
            step={0.5}
            value={settings.ownPace[`${phase}Seconds`]}
            text={options.seconds}
            onChange={(value) => onChange({ ownPace: { ...settings.ownPace, [`${phase}Seconds`]: value } })}
          />
        ))}
      <p class="hint">{options.takes(Math.floor(seconds / 60), seconds % 60)}</p>
      <TryIt pace={pace} />
    </>
  );
}

function TryIt({ pace }: { pace: ReturnType<typeof paceOf> }) {
  const [running, run] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const breath = useRef<HTMLDivElement>(null);
  const end = () => {
    if (breath.current?.contains(document.activeElement)) button.current?.focus();
    run(false);
  };
  return (
    <>
      <button type="button" ref={button} aria-expanded={running} onClick={() => run(!running)}>
        {words.options.tryIt}
      </button>
      {running && (
        <div ref={breath}>
          <Breath pace={pace} onDone={end} onSkip={end} />
        </div>
      )}
    </>
  );
}
