import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { words } from '../lib/words';

/** A panel that takes the focus when it opens. Whoever opened it puts the focus back. */
export function Panel({
  title,
  onClose,
  children,
}: {
  title: string;
  onClose: () => void;
  children: ComponentChildren;
}) {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus({ preventScroll: true }), []);
  return (
    <section class="card panel" role="dialog" aria-label={title} tabIndex={-1} ref={panel}>
      <div class="head">
        <h2>{title}</h2>
        <button
          type="button"
          class="quiet icon"
          aria-label={words.card.close}
          title={words.card.close}
          onClick={onClose}
        >
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3.5 3.5l9 9m0-9l-9 9" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />
          </svg>
        </button>
      </div>
      {children}
    </section>
  );
}
