/** A way to send from the keyboard. `Enter` alone means: without Shift, which breaks the line. */
export type SendKey = 'Enter' | 'Ctrl+Enter';

/** What is peculiar to one messaging site. Everything has an answer in the generic adapter. */
export interface SiteAdapter {
  /** Short name in kebab case, unique. */
  readonly id: string;
  /** Match patterns; the manifest's are made from these. Empty for the generic adapter. */
  readonly hosts: readonly string[];
  /** The composer that `from` is or lies in, looked for from there outwards, or null when it is in none. */
  findComposer(from: Element): HTMLElement | null;
  /** Controls near the composer, which the card must leave free. Looked for only when a card is placed. */
  controlsNear(composer: HTMLElement): readonly Element[];
  /** The keys that send, as far as the site has any. */
  readonly sendKeys: readonly SendKey[];
  /** Selectors of what is in the composer but not the person's own words: quoted replies, signatures. */
  readonly notOwnWords: readonly string[];
}
