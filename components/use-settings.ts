import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../lib/settings-values';

/** The settings as they are shown: a change is seen at once, and taken back where `store` rejects it. */
export function useSettings(stored: Settings, store: (change: Partial<Settings>) => Promise<void>) {
  const [settings, setSettings] = useState(stored);
  const [failed, setFailed] = useState(false);
  useEffect(() => setSettings(stored), [stored]);
  const change = (part: Partial<Settings>) => {
    const before = settings;
    setSettings({ ...settings, ...part });
    setFailed(false);
    store(part).catch(() => {
      setSettings(before);
      setFailed(true);
    });
  };
  return { settings, change, failed, forgetFailure: () => setFailed(false) };
}
