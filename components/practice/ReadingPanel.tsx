import type { Reading } from '../../lib/companion/conversation';
import type { Hit } from '../../lib/scoring';
import { words } from '../../lib/words';
import { DRAFT_LANGUAGE } from '../../lib/words/language';
import { Mark } from '../Mark';

/** What Still Here sees in the draft: both levels, and the words that raised them. */
export function ReadingPanel({ reading }: { reading: Reading | null }) {
  const {
    title,
    empty: nothingYet,
    words: raisedBy,
    none,
    heat: heatName,
    withdrawal: leaving,
  } = words.practice.reading;
  const empty = !reading || reading.text === '';
  const { heat, withdrawal, hits } = reading?.score ?? { heat: 0, withdrawal: 0, hits: [] };
  // The same words, or some of them, may have raised both levels.
  const raised = hits
    .filter((hit, i) => !hits.some((other, j) => covers(other, hit) && (j < i || !covers(hit, other))))
    .map(({ start, end, rule }) => ({ start, end, rule, text: reading?.text.slice(start, end) ?? '' }));
  return (
    <section class="reading" aria-label={title} data-heat={heat.toFixed(2)}>
      <h2>{title}</h2>
      <Level name={heatName} level={heat} />
      <Level name={leaving} level={withdrawal} />
      {empty ? (
        <p class="hint">{nothingYet}</p>
      ) : (
        <>
          <p class="hint">{raisedBy}</p>
          {raised.length === 0 && <p>{none}</p>}
          <ul class="raised">
            {raised.map(({ start, end, rule, text }) => (
              <li key={`${start} ${end}`} data-rule={rule} lang={DRAFT_LANGUAGE}>
                {text}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Level({ name, level }: { name: string; level: number }) {
  const percent = Math.round(level * 100);
  return (
    <div class="level">
      <Mark level={level} size={32} />
      <span>{name}</span>
      <span class="percent">{percent}</span>
    </div>
  );
}

/** Whether all of `b` lies within `a`. */
function covers(a: Hit, b: Hit): boolean {
  return a.start <= b.start && b.end <= a.end;
}
