import { words } from '../lib/words';
import { DRAFT_LANGUAGE } from '../lib/words/language';
import type { BesideProps } from './Beside';
import { Differently } from './Differently';
import { HeatCurve } from './HeatCurve';

/** Words of the draft, and the family that they belong to. */
export interface Raised {
  readonly text: string;
  readonly rule: string;
}

interface Props extends Pick<BesideProps, 'curve' | 'onNeverMind' | 'onPut'> {
  why: readonly Raised[];
  /** A reason that had the focus is going. */
  onGone: () => void;
}

/** Why there is a card: the words with their families, how the draft went, and another way to begin. */
export function Why({ why, curve, onNeverMind, onPut, onGone }: Props) {
  const { card, quieter } = words;
  const families: Readonly<Record<string, string>> = words.families;
  const strongest = why[0];
  const neverMind = (phrase: string, button: HTMLElement) => {
    if ((button.getRootNode() as ShadowRoot).activeElement === button) onGone();
    onNeverMind(phrase);
  };
  return (
    <div class="reasons">
      <p class="hint">{why.length > 0 ? card.whyIntro : card.whyNothing}</p>
      <ul>
        {why.map(({ text, rule }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same words may stand in a draft twice
          <li key={i}>
            <span>
              <mark lang={DRAFT_LANGUAGE} dir="auto">
                {text}
              </mark>{' '}
              <span class="hint">{families[rule]}</span>
            </span>
            <button
              type="button"
              class="quiet inline"
              aria-label={quieter.neverMindPhrase(text)}
              title={quieter.neverMindPhrase(text)}
              onClick={(event) => neverMind(text, event.currentTarget)}
            >
              {quieter.neverMind}
            </button>
          </li>
        ))}
      </ul>
      {curve && <HeatCurve curve={curve} />}
      {strongest && <Differently family={strongest.rule} onPut={onPut} />}
    </div>
  );
}
