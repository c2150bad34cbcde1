import { useEffect, useRef, useState } from 'preact/hooks';
import { paceOf, type Settings } from '../../lib/settings-values';
import { words } from '../../lib/words';
import { Breath } from '../Breath';
import { Said } from '../Said';

/** The breath outside a conversation, as often as one likes. `onBreathed` is called for each that was not skipped. */
export function BreathAtLeisure({ settings, onBreathed }: { settings: Settings; onBreathed: () => void }) {
  const [round, setRound] = useState(1);
  const [over, setOver] = useState(false);
  const done = () => {
    onBreathed();
    setOver(true);
  };
  const again = () => {
    setRound(round + 1);
    setOver(false);
  };
  const running = useRef<HTMLElement>(null);
  useEffect(() => {
    if (round > 1) running.current?.focus();
  }, [round]);
  return over ? (
    <Afterwards onAgain={again} />
  ) : (
    <section tabIndex={-1} aria-label={words.breath.title} ref={running}>
      <Breath key={round} pace={paceOf(settings)} onDone={done} onSkip={() => setOver(true)} />
    </section>
  );
}

/** What had the focus is gone with the breath, so it goes to the way on. */
function Afterwards({ onAgain }: { onAgain: () => void }) {
  const again = useRef<HTMLButtonElement>(null);
  useEffect(() => again.current?.focus(), []);
  return (
    <div class="breath">
      <Said>{words.breath.done}</Said>
      <button type="button" class="primary" ref={again} onClick={onAgain}>
        {words.breath.again}
      </button>
    </div>
  );
}
