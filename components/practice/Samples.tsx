import { useEffect, useRef } from 'preact/hooks';
import { words } from '../../lib/words';
import { robin } from '../../lib/words/robin';

/** Milliseconds between two letters: a quick typist. */
const LETTER_MS = 35;

const SAMPLES = ['heated', 'withdrawing', 'owned'] as const;

/** Buttons that type a line into the field letter by letter, for who would rather watch first. */
export function Samples({ into }: { into: () => HTMLTextAreaElement | null }) {
  const { practice } = words;
  const timer = useRef<ReturnType<typeof setInterval> | undefined>(undefined);
  useEffect(() => () => clearInterval(timer.current), []);

  const type = (text: string) => {
    const field = into();
    if (!field) return;
    clearInterval(timer.current);
    field.focus();
    field.value = '';
    let typed = 0;
    timer.current = setInterval(() => {
      field.setRangeText(text.charAt(typed++), field.selectionStart, field.selectionEnd, 'end');
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      if (typed === text.length) clearInterval(timer.current);
    }, LETTER_MS);
  };

  return (
    <div class="samples">
      <p class="hint">{practice.tryLines}</p>
      {SAMPLES.map((each) => (
        <button type="button" key={each} onClick={() => type(robin.samples[each])}>
          {practice.sampleNames[each]}
        </button>
      ))}
    </div>
  );
}
