import { useEffect, useState } from 'preact/hooks';

/** How often a time of day on the screen is made true again, in milliseconds. */
const RENEW_MS = 5_000;

/** Milliseconds since 1970, renewed every few seconds while the component shows. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), RENEW_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
