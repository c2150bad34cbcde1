import type { Pace } from '../lib/breath/schedule';
import { words } from '../lib/words';
import { Breath } from './Breath';
import { Panel } from './Panel';

/** The breath as it is opened in a page. Skipping it leads to where its end does; closing it, back. */
export function BreathPanel({
  pace,
  onDone,
  onBack,
}: {
  pace: Pace;
  onDone: () => void;
  onBack: () => void;
}) {
  return (
    <Panel title={words.breath.title} onClose={onBack}>
      <Breath pace={pace} onDone={onDone} onSkip={onDone} />
    </Panel>
  );
}
