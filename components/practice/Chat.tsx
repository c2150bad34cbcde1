import { useEffect, useRef, useState } from 'preact/hooks';
import { words } from '../../lib/words';
import { DRAFT_LANGUAGE } from '../../lib/words/language';
import { robin } from '../../lib/words/robin';
import { ANSWER_MS, answerTo } from './partner';
import { Samples } from './Samples';

interface Line {
  from: 'me' | 'partner';
  text: string;
}

/** A chat with somebody made up: Enter sends, the partner answers, nothing leaves the page. */
export function Chat() {
  const { practice } = words;
  const [lines, setLines] = useState<readonly Line[]>(
    robin.opening.map((text) => ({ from: 'partner', text })),
  );
  const box = useRef<HTMLTextAreaElement>(null);
  const log = useRef<HTMLDivElement>(null);

  useEffect(() => {
    log.current?.scrollTo({ top: log.current.scrollHeight });
    const last = lines.at(-1);
    if (last?.from !== 'me') return;
    const turn = lines.filter(({ from }) => from === 'me').length - 1;
    const timer = setTimeout(
      () => setLines((all) => [...all, { from: 'partner', text: answerTo(last.text, turn) }]),
      ANSWER_MS,
    );
    return () => clearTimeout(timer);
  }, [lines]);

  const send = () => {
    const field = box.current;
    const text = field?.value.trim();
    if (!field || !text) return;
    field.value = '';
    setLines((all) => [...all, { from: 'me', text }]);
  };

  return (
    <div class="chat">
      <div class="person">
        <strong>{robin.name}</strong> <span class="hint">{practice.partnerNote}</span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div class="log" role="log" lang={DRAFT_LANGUAGE} aria-label={practice.chat} tabIndex={0} ref={log}>
        {lines.map((line, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines are only ever added at the end
          <p key={i} class={line.from}>
            {line.text}
          </p>
        ))}
      </div>
      <form
        class="composer"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <textarea
          ref={box}
          rows={2}
          enterkeyhint="send"
          aria-label={practice.chatLabel}
          placeholder={practice.chatPlaceholder}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
            event.preventDefault();
            send();
          }}
        />
        <button type="submit" class="primary">
          {practice.send}
        </button>
      </form>
      <Samples into={() => box.current} />
    </div>
  );
}
