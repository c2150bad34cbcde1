import { words } from '../lib/words';
import type { BesideProps } from './Beside';
import { KeepLine } from './KeepLine';
import { keepFocus } from './keep-focus';
import { LevelMark } from './LevelMark';
import { Said } from './Said';

/** The question after the breath, and a line for the journal of whoever keeps one. */
export function AfterBreath({ moment, level, cooled, onOpen, onDismiss, onKeepLine, onWrite }: BesideProps) {
  const { after, breath, card } = words;
  return (
    <section class="card" aria-label={card.region} onMouseDown={keepFocus} data-view="after">
      <div class="says">
        <LevelMark moment={moment} level={level} />
        <Said>{cooled ? after.cooled : after.question}</Said>
      </div>
      <div class="choices">
        <button type="button" class="primary" onClick={onDismiss}>
          {after.back}
        </button>
        <button type="button" onClick={() => onOpen('breath')}>
          {breath.again}
        </button>
      </div>
      {onKeepLine && <KeepLine onKeep={onKeepLine} onEnter={onWrite} />}
    </section>
  );
}
