import type { SiteAdapter } from '../composer/adapter';
import { hashed } from '../composer/conversation';
import { type Conversation, createConversation, type Happening } from './conversation';

/** How many conversations are remembered; the one that was looked at longest ago goes first. */
const REMEMBERED = 50;

/**
 * The conversations of a window, in memory only. A conversation is what the site says it is, whichever composer shows it; where
 * the site does not say, each composer is its own.
 */
export function createConversations(
  adapter: SiteAdapter,
  happened: (what: Happening) => void,
): (composer: HTMLElement) => Conversation {
  const byName = new Map<number, Conversation>();
  const byComposer = new WeakMap<HTMLElement, Conversation>();

  return (composer) => {
    const name = adapter.conversation?.(composer) ?? null;
    if (name === null) {
      const known = byComposer.get(composer) ?? createConversation(happened);
      byComposer.set(composer, known);
      return known;
    }
    const key = hashed(name);
    const known = byName.get(key) ?? createConversation(happened);
    byName.delete(key);
    byName.set(key, known);
    const [oldest] = byName.keys();
    if (byName.size > REMEMBERED && oldest !== undefined) byName.delete(oldest);
    return known;
  };
}
