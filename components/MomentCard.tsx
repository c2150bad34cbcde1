import { useRef, useState } from 'preact/hooks';
import { words } from '../lib/words';
import type { BesideProps } from './Beside';
import { keepFocus } from './keep-focus';
import { LevelMark } from './LevelMark';
import { QuieterWays } from './QuieterWays';
import { Said } from './Said';
import { Why } from './Why';

/** The card of a moment: one line and one row of choices, the kindest first; what goes further opens below. */
export function MomentCard(props: BesideProps) {
  const { moment, says, keys, level, why, onWhy, onOpen, onNotNow } = props;
  const { card, quieter } = words;
  const [more, setMore] = useState(false);
  const whyButton = useRef<HTMLButtonElement>(null);
  const breathe = { name: card.breathe, open: () => onOpen('breath') };
  const [first, second] =
    moment === 'withdrawing'
      ? [{ name: card.stay, open: () => onOpen('pause') }, breathe]
      : [breathe, { name: card.pause, open: () => onOpen('pause') }];
  return (
    <section class="card" aria-label={card.region} onMouseDown={keepFocus} data-moment={moment}>
      <div class="says">
        <LevelMark moment={moment} level={level} />
        <div>
          <Said>
            {says}
            {keys && <span class="unseen"> {keys}</span>}
          </Said>{' '}
          <button
            type="button"
            class="quiet inline"
            aria-expanded={why !== null}
            ref={whyButton}
            onClick={onWhy}
          >
            {card.why}
          </button>
        </div>
      </div>
      {why && <Why {...props} why={why} onGone={() => whyButton.current?.focus()} />}
      <div class="choices">
        <button type="button" class="primary" onClick={first.open}>
          {first.name}
        </button>
        <button type="button" onClick={second.open}>
          {second.name}
        </button>
        <button type="button" onClick={() => onOpen('learn')}>
          {card.learn}
        </button>
        <span class="away">
          <button type="button" class="quiet" onClick={onNotNow}>
            {card.notNow}
          </button>
          <button
            type="button"
            class="quiet icon"
            aria-label={quieter.more}
            title={quieter.more}
            aria-expanded={more}
            onClick={() => setMore(!more)}
          >
            <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
              <path
                d="M3 8h.01M8 8h.01M13 8h.01"
                stroke="currentColor"
                stroke-width="2.4"
                stroke-linecap="round"
              />
            </svg>
          </button>
        </span>
      </div>
      {more && (
        <div class="choices">
          <QuieterWays {...props} />
        </div>
      )}
    </section>
  );
}
