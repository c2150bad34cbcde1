/** A way to send from the keyboard. `Enter` means alone (with Shift it breaks the line), `Mod+Enter` with Ctrl or Cmd. */
export type SendKey = 'Enter' | 'Mod+Enter';

/**
 * What is peculiar to one messaging site, as data. All selectors are hints that age: each adds to what the generic composer
 * finds by itself, none replaces it, and a wrong one must never break sending.
 */
export interface SiteAdapter {
  /** Short name in kebab case, unique. */
  readonly id: string;
  /** Match patterns; the manifest's are made from these. Empty for the generic adapter. */
  readonly hosts: readonly string[];
  /** Selectors of composers that look like something else (a combobox, say). */
  readonly composers: readonly string[];
  /** Selectors of send controls. */
  readonly sendControls: readonly string[];
  /** Selectors of controls that look like a send control and are none: schedule-send menus, archive. */
  readonly notSend: readonly string[];
  /** The keys that send. */
  readonly sendKeys: readonly SendKey[];
  /** Selectors of composers in which Enter breaks the line all the same: posts on a site where it sends messages. */
  readonly enterBreaksLine: readonly string[];
  /** Selectors of what is in the composer but not the person's own words: quoted replies, signatures. */
  readonly notOwnWords: readonly string[];
  /** What tells the conversations of the site apart, or null where each composer is its own. Kept in memory only, and hashed. */
  readonly conversation: ((composer: HTMLElement) => string | null) | null;
}
