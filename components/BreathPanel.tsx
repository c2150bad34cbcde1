import type { Pace } from '../lib/breath/schedule';
import { words } from '../lib/words';
import { Breath } from './Breath';
import { Panel } from './Panel';

/** The breath as it is opened in a page. */
export function BreathPanel({
  pace,
  onDone,
  onSkip,
  onBack,
}: {
  pace: Pace;
  onDone: () => void;
  onSkip: () => void;
  onBack: () => void;
}) {
  return (
    <Panel title={words.breath.title} onClose={onBack}>
      <Breath pace={pace} onDone={onDone} onSkip={onSkip} />
    </Panel>
  );
}
