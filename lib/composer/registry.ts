import type { SiteAdapter } from './adapter';
import { generic } from './generic';
import { sites } from './sites';

/**
 * The manifest's match patterns: the hosts of all sites, each with every path, since Chromium takes no other pattern for a script
 * that also runs in frames without an address.
 */
export const matches: string[] = [
  ...new Set(sites.flatMap((site) => site.hosts).map((pattern) => `${new URL(pattern).origin}/*`)),
];

/** The adapter for a page's address; the generic one where no site claims it (also in blank and srcdoc frames). */
export function adapterFor(address: string): SiteAdapter {
  let found = generic;
  let longest = 0;
  for (const site of sites)
    for (const pattern of site.hosts) {
      const start = pattern.slice(0, -1);
      // The longer of two: Google Chat is under a path of Gmail's.
      if (start.length <= longest || !address.startsWith(start)) continue;
      found = site;
      longest = start.length;
    }
  return found;
}
