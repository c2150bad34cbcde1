import type { SiteAdapter } from '../composer/adapter';
import type { Keeping } from '../desk/keeping';
import type { Doorway } from '../doorway/doorway';
import type { Sensitivity } from '../draft/sensitivity';
import type { Notes } from '../notes';
import type { OverlayLook } from '../overlay/mount';
import type { Settings } from '../settings-values';
import type { Happening, Reading } from './conversation';

/** What is counted: without a word, a name or a place. */
export type Counted = Happening | 'breath';

/** What the person chooses beyond the draft at hand. Each rejects when the browser will not store it. */
export interface Lasting {
  /** One more "not now"; resolves to how many there are in a row. */
  countNotNow(): Promise<number>;
  /** Something else was chosen. */
  endNotNow(): Promise<void>;
  /** Quiet on all sites for an hour. It is said beside `composer`, with a way back. */
  quietForAnHour(composer: HTMLElement): Promise<void>;
  /** Off on this site, said likewise; null where the page belongs to no site. */
  readonly siteOff: ((composer: HTMLElement) => Promise<void>) | null;
  /** Another sensitivity. */
  beAsReady(sensitivity: Sensitivity): Promise<void>;
  /** Passes a phrase over from now on. */
  neverMind(phrase: string): Promise<void>;
}

/** What a companion needs from where it runs. */
export interface CompanionOptions {
  readonly window: Window;
  readonly doorway: Doorway;
  readonly adapter: SiteAdapter;
  /** How the card looks and reads, which lives in a shadow root. */
  readonly look: OverlayLook;
  readonly settings: Settings;
  /** Phrases that the person wants passed over, in their normal form. */
  readonly neverMind: readonly string[];
  /** Whether the browser is sure that a text is in another language than English. Never rejects. */
  readonly isForeign: (text: string) => Promise<boolean>;
  /** The person's own notes, for the moment of learning. Never rejects. */
  readonly readNotes: () => Promise<Notes | null>;
  readonly lasting: Lasting;
  /** Keeps promises and lines for the journal; without it nothing is kept. */
  readonly keeping?: Keeping | undefined;
  /** The command's key; null where it has none, or it is not known yet. */
  readonly commandKey: () => string | null;
  /** Milliseconds on a clock that never runs backwards. */
  readonly now: () => number;
  /** 0…1, below 1, to vary the wording. */
  readonly random: () => number;
  /** Told of every reading, in memory only; the practice page shows it. */
  readonly onReading?: (reading: Reading) => void;
  /** Told of what is worth counting, as it happens. */
  readonly onCount?: (what: Counted) => void;
  /** When it aborts, the companion leaves without a trace. */
  readonly signal: AbortSignal;
}

/** A running companion. */
export interface Companion {
  /** Sees every event before the page does. */
  handle(event: Event): void;
  /** Takes other settings, and other phrases to pass over, from here on. */
  use(settings: Settings, neverMind: readonly string[]): void;
  /** The person pressed the command's key: goes to what is up beside the composer, and from there on to the breath. False where nothing is up. */
  answerCommand(): boolean;
}
