import card from '../../components/card.css?inline';
import look from '../../components/look.css?inline';
import { askForCommandKey } from '../command';
import { adapterFor } from '../composer/registry';
import { outermost } from '../composer/tree';
import type { Doorway } from '../doorway/doorway';
import { isForeign } from '../foreign';
import { neverMind, readNeverMind, watchNeverMind } from '../never-mind';
import { countNotNow, endNotNow } from '../not-now';
import { readNotes } from '../notes';
import { beQuiet, endQuiet, isQuiet, readQuietUntil, watchQuietUntil } from '../quiet';
import { safely } from '../safely';
import { changeSettings, readSettings, watchSettings } from '../settings';
import { paceOf, type Settings } from '../settings-values';
import { words } from '../words';
import { createCalledBreath } from './called-breath';
import { startCompanion } from './companion';
import { createLastWord } from './last-word';
import type { Companion, CompanionOptions, Counted, Lasting } from './options';
import { addressOf, isOfTheWeb, siteOf } from './place-in-web';

/** Who is told of what happens in a window. */
export type Told = Pick<CompanionOptions, 'onReading' | 'keeping'>;

/** What the person chose, as far as it decides what runs. */
interface Chosen {
  readonly settings: Settings;
  /** In milliseconds since 1970. */
  readonly quietUntil: number;
  readonly neverMind: readonly string[];
}

/**
 * Runs a companion in `window` for as long as the person's choices have it on there, until the doorway's signal aborts. The
 * content script and the practice page both start here.
 */
export async function accompany(window: Window, doorway: Doorway, told: Told = {}): Promise<void> {
  const { signal } = doorway;
  const { keeping } = told;
  const onCount = (what: Counted) => keeping?.onCount(what);
  const adapter = adapterFor(addressOf(window));
  const overlayLook = { css: look + card, lang: words.language, dir: words.direction };
  const site = siteOf(window);
  const lastWord = createLastWord(outermost(window).document, overlayLook, signal);
  const breath = createCalledBreath(window, adapter, overlayLook, () => onCount('breath'), signal);
  let chosen: Chosen | null = null;
  let commandKey: string | null = null;
  let running: { readonly companion: Companion; readonly stop: AbortController } | null = null;

  const isOn = ({ settings, quietUntil }: Chosen) =>
    !settings.sitesOff.includes(site) && !isQuiet(quietUntil, Date.now());

  /** What the person chose is now otherwise, here or in another tab. */
  const follow = safely((change: Partial<Chosen>) => {
    if (signal.aborted || !chosen) return;
    chosen = { ...chosen, ...change };
    if (!isOn(chosen)) {
      running?.stop.abort();
      running = null;
    } else if (running) running.companion.use(chosen.settings, chosen.neverMind);
    else running = start(chosen);
  });

  function start({ settings, neverMind: phrases }: Chosen) {
    const stop = new AbortController();
    const companion = startCompanion({
      window,
      doorway,
      adapter,
      look: overlayLook,
      settings,
      neverMind: phrases,
      isForeign,
      readNotes,
      lasting,
      commandKey: () => commandKey,
      now: () => performance.now(),
      random: Math.random,
      onCount,
      ...told,
      signal: AbortSignal.any([signal, stop.signal]),
    });
    return { companion, stop };
  }

  const lasting: Lasting = {
    countNotNow,
    endNotNow,
    neverMind,
    beAsReady: (sensitivity) => changeSettings({ sensitivity }),
    async quietForAnHour(composer) {
      await beQuiet(Date.now());
      lastWord.say(words.quieter.hourSaid, composer, endQuiet);
    },
    siteOff: isOfTheWeb(window) ? (composer) => switchOff(composer) : null,
  };

  async function switchOff(composer: HTMLElement) {
    const others = async () => (await readSettings()).sitesOff.filter((host) => host !== site);
    await changeSettings({ sitesOff: [...(await others()), site] });
    lastWord.say(words.quieter.siteSaid, composer, async () => changeSettings({ sitesOff: await others() }));
  }

  void askForCommandKey().then((key) => {
    commandKey = key;
  });
  const begun = Promise.all([readSettings(), readQuietUntil(), readNeverMind()]).then(
    ([settings, quietUntil, phrases]) => {
      chosen = { settings, quietUntil, neverMind: phrases };
      follow({});
    },
  );

  doorway.enter(
    (event) => {
      if (lastWord.handle(event) || breath.handle(event)) return;
      // The hour may be over; no timer is needed to notice.
      if (chosen?.quietUntil && !isQuiet(chosen.quietUntil, Date.now())) follow({ quietUntil: 0 });
      running?.companion.handle(event);
    },
    async () => {
      // Whoever asks for the breath gets it, also where nothing is to come up by itself.
      await begun;
      if (chosen && !running?.companion.answerCommand()) breath.open(paceOf(chosen.settings));
      return true;
    },
  );
  const unwatch = [
    watchSettings((settings) => follow({ settings })),
    watchQuietUntil((quietUntil) => follow({ quietUntil })),
    watchNeverMind((phrases) => follow({ neverMind: phrases })),
  ];
  signal.addEventListener('abort', () => {
    for (const stop of unwatch) stop();
  });
  await begun;
}
