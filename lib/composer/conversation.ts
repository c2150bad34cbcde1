/** A conversation that is known by the address of its page: path and fragment, without what is asked after the `?`. */
export function byAddress(composer: HTMLElement): string | null {
  const { location } = composer.ownerDocument.defaultView ?? {};
  return location ? location.pathname + location.hash : null;
}

/** As {@link byAddress}, where the address is a chat's at all: its path and fragment match `chats`. */
export function byAddressOf(chats: RegExp): (composer: HTMLElement) => string | null {
  return (composer) => {
    const address = byAddress(composer);
    return address !== null && chats.test(address) ? address : null;
  };
}

/** A short hash (FNV-1a, 32 bits), so that no name or address is kept, not even in memory. */
export function hashed(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
