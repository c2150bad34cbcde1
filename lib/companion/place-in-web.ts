/** A window's address; that of its origin for blank and srcdoc frames, which have none of their own. */
export function addressOf(window: Window): string {
  const { href, protocol } = window.location;
  return protocol === 'about:' ? `${window.origin}/` : href;
}

/** The host name that a window's settings go by: that of the page in the tab, also for the frames in it, as far as it can be known. */
export function siteOf(window: Window): string {
  const { ancestorOrigins } = window.location;
  const outermost = ancestorOrigins?.[ancestorOrigins.length - 1] ?? sameOriginTop(window);
  return hostOf(outermost ?? window.origin);
}

/** Whether a window belongs to a site at all, and is no page of the extension's own. */
export function isOfTheWeb(window: Window): boolean {
  return /^https?:/.test(window.origin);
}

/** Firefox does not list the ancestors' origins; those of the same origin can be asked. */
function sameOriginTop(window: Window): string | null {
  try {
    return window.top?.origin ?? null;
  } catch {
    return null;
  }
}

function hostOf(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).hostname : '';
}
