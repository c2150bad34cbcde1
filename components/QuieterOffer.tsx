import { words } from '../lib/words';
import type { BesideProps } from './Beside';
import { keepFocus } from './keep-focus';
import { QuieterWays } from './QuieterWays';
import { Said } from './Said';

/** Asked once after a few "not now" in a row: whether to come less often; where that is as little as can be, whether to be quiet. */
export function QuieterOffer(props: BesideProps) {
  const { gentler, onGentler, onKeep } = props;
  const { card, quieter } = words;
  return (
    <section class="card" aria-label={card.region} onMouseDown={keepFocus} data-view="quieter">
      <Said>{quieter.offer}</Said>
      <div class="choices">
        {gentler ? (
          <button type="button" onClick={() => onGentler(gentler)}>
            {quieter.gentler}
          </button>
        ) : (
          <QuieterWays {...props} />
        )}
        <button type="button" class="quiet" onClick={onKeep}>
          {quieter.keep}
        </button>
      </div>
    </section>
  );
}
