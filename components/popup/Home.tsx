import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { words } from '../../lib/words';
import { Mark } from '../Mark';

/** The screens behind the first one. */
export type Inner = 'pause' | 'breath' | 'learning' | 'journal' | 'noticed' | 'settings';

const EXPERIMENTS = ['pause', 'breath', 'learning'] as const;

/** The popup's first screen: what is due, on or off here, the three experiments, and the ways on. */
export function Home({
  children,
  cameFrom,
  onOpen,
  onPractice,
}: {
  /** What stands above the experiments. */
  children: ComponentChildren;
  /** The screen that the person comes back from; its button gets the focus. */
  cameFrom: Inner | null;
  onOpen: (screen: Inner) => void;
  onPractice: () => void;
}) {
  const { popup } = words;
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  const opens = (screen: Inner) => ({
    onClick: () => onOpen(screen),
    ...(screen === cameFrom && { ref: back }),
  });
  return (
    <>
      <header class="top">
        <Mark size={24} />
        <h1>{words.name}</h1>
      </header>
      {children}
      <section class="experiments" aria-label={popup.question}>
        <h2>{popup.question}</h2>
        {EXPERIMENTS.map((each) => (
          <button type="button" key={each} class="tile" {...opens(each)}>
            <span>{popup.experiments[each].title}</span>
            <span class="hint">{popup.experiments[each].hint}</span>
          </button>
        ))}
      </section>
      <footer>
        <div class="links">
          <button type="button" class="link" onClick={onPractice}>
            {popup.practice}
          </button>
          <button type="button" class="link" {...opens('noticed')}>
            {words.noticed.title}
          </button>
          <button type="button" class="link" {...opens('settings')}>
            {popup.settings}
          </button>
        </div>
        <p class="hint">{popup.privacy}</p>
      </footer>
    </>
  );
}
