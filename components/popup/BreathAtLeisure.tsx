import { useState } from 'preact/hooks';
import { paceOf, type Settings } from '../../lib/settings-values';
import { words } from '../../lib/words';
import { Breath } from '../Breath';

/** The breath outside a conversation, as often as one likes. `onBreathed` is called for each that was not skipped. */
export function BreathAtLeisure({ settings, onBreathed }: { settings: Settings; onBreathed: () => void }) {
  const [round, setRound] = useState(1);
  const [over, setOver] = useState(false);
  const done = () => {
    onBreathed();
    setOver(true);
  };
  if (!over) return <Breath key={round} pace={paceOf(settings)} onDone={done} onSkip={() => setOver(true)} />;
  return (
    <div class="breath">
      <p role="status">{words.breath.done}</p>
      <button
        type="button"
        class="primary"
        onClick={() => {
          setRound(round + 1);
          setOver(false);
        }}
      >
        {words.breath.again}
      </button>
    </div>
  );
}
