import { useEffect, useState } from 'preact/hooks';

/** Milliseconds since the component first showed, by the clock and renewed at every frame until `until`. */
export function useElapsed(until: number): number {
  const [elapsed, setElapsed] = useState(0);
  useEffect(() => {
    const start = performance.now();
    let frame = requestAnimationFrame(function tick() {
      const now = performance.now() - start;
      setElapsed(now);
      if (now < until) frame = requestAnimationFrame(tick);
    });
    return () => cancelAnimationFrame(frame);
  }, [until]);
  return elapsed;
}
