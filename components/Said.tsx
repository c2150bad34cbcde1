import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * A line that is seen and, politely, said. Screen readers say what comes into such a region, not what was in it from the start:
 * so the words come a frame after it, and nothing moves for it.
 */
export function Said({ class: name, children }: { class?: string; children: ComponentChildren }) {
  const [begun, begin] = useState(false);
  useEffect(() => begin(true), []);
  return (
    <p role="status" class={name}>
      <span style={{ visibility: begun ? 'inherit' : 'hidden' }}>{children}</span>
    </p>
  );
}
