import type { ComponentChildren } from 'preact';

/** Settings that belong together. The focus can be put on it, when what had it is gone. */
export function Group({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="group" aria-label={title} tabIndex={-1}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
