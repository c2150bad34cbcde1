import type { SiteAdapter } from './adapter';
import { generic } from './generic';
import { sites } from './sites';

/** The manifest's match patterns: those of all sites. */
export const matches: string[] = sites.flatMap((site) => site.hosts);

/** The adapter for a page's address; the generic one where no site claims it (also in blank and srcdoc frames). */
export function adapterFor(address: string): SiteAdapter {
  return (
    sites.find((site) => site.hosts.some((pattern) => address.startsWith(pattern.slice(0, -1)))) ?? generic
  );
}
