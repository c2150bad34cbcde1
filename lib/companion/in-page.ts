import card from '../../components/card.css?inline';
import look from '../../components/look.css?inline';
import { adapterFor } from '../composer/registry';
import type { Doorway } from '../doorway/doorway';
import { readNotes } from '../notes';
import { readSettings, watchSettings } from '../settings';
import type { Settings } from '../settings-values';
import { type Companion, type CompanionOptions, startCompanion } from './companion';
import { addressOf, siteOf } from './place-in-web';

/**
 * Runs a companion in `window` for as long as the settings have it on there, until the doorway's signal aborts. The content script and the
 * practice page both start here.
 */
export async function accompany(
  window: Window,
  doorway: Doorway,
  { onReading, keeping }: Pick<CompanionOptions, 'onReading' | 'keeping'>,
): Promise<void> {
  const { signal } = doorway;
  let running: { companion: Companion; stop: AbortController } | null = null;

  const use = (settings: Settings) => {
    if (signal.aborted) return;
    if (settings.sitesOff.includes(siteOf(window))) {
      running?.stop.abort();
      running = null;
    } else if (running) running.companion.use(settings);
    else {
      const stop = new AbortController();
      const companion = startCompanion({
        window,
        doorway,
        adapter: adapterFor(addressOf(window)),
        css: look + card,
        settings,
        readNotes,
        now: () => performance.now(),
        random: Math.random,
        ...(onReading && { onReading }),
        keeping,
        signal: AbortSignal.any([signal, stop.signal]),
      });
      running = { companion, stop };
    }
  };

  doorway.enter((event) => running?.companion.handle(event));
  const unwatch = watchSettings(use);
  signal.addEventListener('abort', unwatch);
  use(await readSettings());
}
