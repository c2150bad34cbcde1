import { timeOfDay } from '../lib/experiments/pause';
import { words } from '../lib/words';
import { localeOf } from './locale';
import { useNow } from './use-now';

/** Says until when it is quiet on all sites, with a way to end that; nothing when it is not. `until` is in milliseconds since 1970. */
export function QuietNow({ until, onEnd }: { until: number; onEnd: () => void }) {
  const { options } = words;
  if (until <= useNow()) return null;
  return (
    <div class="row">
      <p>{options.quiet(timeOfDay(until, localeOf()))}</p>
      <button
        type="button"
        onClick={(event) => {
          // It goes with its line.
          event.currentTarget.closest<HTMLElement>('[tabindex="-1"]')?.focus();
          onEnd();
        }}
      >
        {options.endQuiet}
      </button>
    </div>
  );
}
