import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { words } from '../../lib/words';

/** One of the popup's inner screens. Its title takes the focus, so that a screen reader begins there. */
export function Screen({
  title,
  onBack,
  children,
}: {
  title: string;
  onBack: () => void;
  children: ComponentChildren;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <header class="top">
        <button type="button" class="quiet" onClick={onBack}>
          {/* Turns by itself where the page is written from right to left. */}
          <span aria-hidden="true">‹</span> {words.popup.back}
        </button>
        <h1 tabIndex={-1} ref={heading}>
          {title}
        </h1>
      </header>
      {children}
    </>
  );
}
