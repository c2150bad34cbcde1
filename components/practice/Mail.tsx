import { useEffect, useRef, useState } from 'preact/hooks';
import { words } from '../../lib/words';
import { DRAFT_LANGUAGE } from '../../lib/words/language';
import { robin } from '../../lib/words/robin';
import { ANSWER_MS, answerTo } from './partner';

/** A mail to somebody made up, in a rich text field. */
export function Mail() {
  const { practice } = words;
  const field = useRef<HTMLDivElement>(null);
  const [sent, setSent] = useState<readonly string[]>([]);
  const [answer, setAnswer] = useState<string | null>(null);

  useEffect(() => {
    const last = sent.at(-1);
    if (last === undefined) return;
    const timer = setTimeout(() => setAnswer(answerTo(last, sent.length - 1)), ANSWER_MS);
    return () => clearTimeout(timer);
  }, [sent]);

  const send = () => {
    const text = field.current?.innerText.trim();
    if (!field.current || !text) return;
    field.current.replaceChildren();
    setAnswer(null);
    setSent((all) => [...all, text]);
  };

  return (
    <div class="mail">
      <dl>
        <dt>{practice.to}</dt>
        <dd>{robin.address}</dd>
        <dt>{practice.subject}</dt>
        <dd lang={DRAFT_LANGUAGE}>{robin.subject}</dd>
      </dl>
      {/* biome-ignore lint/a11y/useSemanticElements: a rich text field, like those of webmail */}
      <div
        ref={field}
        class="rich"
        contentEditable
        role="textbox"
        aria-multiline="true"
        aria-label={practice.mailLabel}
        tabIndex={0}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
        }}
      />
      <div class="row">
        <button type="button" class="primary" onClick={send}>
          {practice.send}
        </button>
      </div>
      <div role="status">
        {answer !== null && (
          <>
            <p class="hint">{practice.mailSent}</p>
            <p class="partner" lang={DRAFT_LANGUAGE}>
              {answer}
            </p>
          </>
        )}
      </div>
    </div>
  );
}
