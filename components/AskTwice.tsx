import { useEffect, useRef, useState } from 'preact/hooks';

interface Question {
  /** What is asked before it is done. */
  question: string;
  yes: string;
  no: string;
  onYes: () => void;
}

/** A button for what cannot be undone: it asks before it does it. The focus goes to the safe answer, and back. */
export function AskTwice({ label, onYes, ...question }: Question & { label: string }) {
  const [asking, ask] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const answer = () => {
    ask(false);
    button.current?.focus();
  };
  return (
    <>
      <button type="button" ref={button} aria-expanded={asking} onClick={() => ask(!asking)}>
        {label}
      </button>
      {asking && (
        <SecondThought
          {...question}
          onNo={answer}
          onYes={() => {
            answer();
            onYes();
          }}
        />
      )}
    </>
  );
}

function SecondThought({ question, yes, no, onYes, onNo }: Question & { onNo: () => void }) {
  const safe = useRef<HTMLButtonElement>(null);
  useEffect(() => safe.current?.focus(), []);
  return (
    <fieldset class="sure">
      <legend>{question}</legend>
      <div class="row">
        <button type="button" class="primary" ref={safe} onClick={onNo}>
          {no}
        </button>
        <button type="button" onClick={onYes}>
          {yes}
        </button>
      </div>
    </fieldset>
  );
}
