import type { SiteAdapter } from './adapter';

/** What holds on any page, from standard attributes and structure alone. */
export const generic: SiteAdapter = {
  id: 'generic',
  hosts: [],
  composers: [],
  sendControls: [],
  notSend: [],
  // Enter breaks the line in as many fields as it sends from: only where a site is known, or it has sent before, is it a send key.
  sendKeys: ['Mod+Enter'],
  enterBreaksLine: [],
  notOwnWords: [
    // Slate's placeholder, which it keeps inside its editor.
    '[data-slate-placeholder]',
    // Hints of mid 2026, not seen by us: quoted replies of Gmail, Apple Mail and Outlook; Gmail's signature.
    'blockquote[type=cite]',
    '.gmail_quote',
    '#divRplyFwdMsg',
    '.gmail_signature',
  ],
  conversation: null,
};

/** A site's adapter from what differs from the generic one; lists of selectors are added to the generic ones. */
export function site(
  id: string,
  hosts: readonly string[],
  own: Partial<Omit<SiteAdapter, 'id' | 'hosts'>> = {},
): SiteAdapter {
  return {
    ...generic,
    ...own,
    id,
    hosts: hosts.map((host) => `https://${host}/*`),
    notOwnWords: [...generic.notOwnWords, ...(own.notOwnWords ?? [])],
  };
}
