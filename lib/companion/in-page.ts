import card from '../../components/card.css?inline';
import look from '../../components/look.css?inline';
import { adapterFor } from '../composer/registry';
import type { Doorway } from '../doorway/doorway';
import { readNotes } from '../notes';
import { readSettings, watchSettings } from '../settings';
import { defaults, paceOf, type Settings } from '../settings-values';
import { type CalledBreath, createCalledBreath } from './called-breath';
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
  const css = look + card;
  const adapter = adapterFor(addressOf(window));
  let running: { companion: Companion; breath: CalledBreath; stop: AbortController } | null = null;
  let pace = paceOf(defaults);

  const use = (settings: Settings) => {
    if (signal.aborted) return;
    pace = paceOf(settings);
    if (settings.sitesOff.includes(siteOf(window))) {
      running?.stop.abort();
      running = null;
    } else if (running) running.companion.use(settings);
    else {
      const stop = new AbortController();
      const stopped = AbortSignal.any([signal, stop.signal]);
      const breath = createCalledBreath(window, adapter, css, () => keeping?.onCount('breath'), stopped);
      const companion = startCompanion({
        window,
        doorway,
        adapter,
        css,
        settings,
        readNotes,
        now: () => performance.now(),
        random: Math.random,
        ...(onReading && { onReading }),
        keeping,
        signal: stopped,
      });
      running = { companion, breath, stop };
    }
  };

  const begun = readSettings().then(use);
  doorway.enter(
    (event) => {
      if (!running?.breath.handle(event)) running?.companion.handle(event);
    },
    async () => {
      await begun;
      if (!running) return false;
      if (!running.companion.answerCommand()) running.breath.open(pace);
      return true;
    },
  );
  const unwatch = watchSettings(use);
  signal.addEventListener('abort', unwatch);
  await begun;
}
