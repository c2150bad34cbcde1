import { words } from '../lib/words';
import type { BesideProps } from './Beside';

/** Quiet beyond this draft: everywhere for an hour, or on this site. */
export function QuieterWays({
  hasSite,
  onHour,
  onSiteOff,
}: Pick<BesideProps, 'hasSite' | 'onHour' | 'onSiteOff'>) {
  const { quieter } = words;
  return (
    <>
      <button type="button" onClick={onHour}>
        {quieter.hour}
      </button>
      {hasSite && (
        <button type="button" onClick={onSiteOff}>
          {quieter.site}
        </button>
      )}
    </>
  );
}
