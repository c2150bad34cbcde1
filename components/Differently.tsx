import { useState } from 'preact/hooks';
import { words } from '../lib/words';
import { DRAFT_LANGUAGE } from '../lib/words/language';
import { starters } from '../lib/words/starters';

/** Another way to begin, for a family: a hint, and a sentence with blanks. It can be copied, or put into the draft, which stays as it is. */
export function Differently({
  family,
  onPut,
}: {
  family: string;
  onPut: (line: string, then: 'stay') => Promise<boolean>;
}) {
  const { differently, pause } = words;
  const [says, setSays] = useState('');
  if (!isFamily(family)) return null;
  const starter = starters[family];
  const copy = (done: string) =>
    navigator.clipboard.writeText(starter).then(
      () => setSays(done),
      () => setSays(pause.copyFailed),
    );
  const put = async () => {
    if (await onPut(starter, 'stay')) setSays('');
    else await copy(pause.putFailed);
  };
  return (
    <div class="differently">
      <h3>{differently.title}</h3>
      <p class="hint">{differently.hints[family]}</p>
      <blockquote lang={DRAFT_LANGUAGE}>{starter}</blockquote>
      <div class="choices">
        <button type="button" onClick={put}>
          {pause.put}
        </button>
        <button type="button" class="quiet" onClick={() => copy(pause.copied)}>
          {pause.copy}
        </button>
      </div>
      <p role="status" class="hint">
        {says}
      </p>
    </div>
  );
}

function isFamily(name: string): name is keyof typeof starters {
  return Object.hasOwn(starters, name);
}
