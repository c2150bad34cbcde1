/** How far from the composer a list of suggestions may stand, in CSS pixels. */
const NEAR = 32;

/**
 * Whether a list of suggestions (mentions, emoji, commands) is open for a composer, so that Enter picks from it. Goes by the
 * standard attributes first; then by a list box to be seen right at the composer. Looks at the page, so it is asked last.
 */
export function isChoosing(composer: HTMLElement): boolean {
  if (composer.getAttribute('aria-activedescendant')) return true;
  if (composer.getAttribute('aria-expanded') === 'true') return true;
  return suggestionsNear(composer).length > 0;
}

/** The list boxes to be seen right at a composer. Looks at the page: for when something is sent, or a card is up. */
export function suggestionsNear(composer: HTMLElement): Element[] {
  const field = composer.getBoundingClientRect();
  return [...composer.ownerDocument.querySelectorAll('[role="listbox"]')].filter((list) => {
    const box = list.getBoundingClientRect();
    const beside =
      box.left < field.right &&
      box.right > field.left &&
      box.top < field.bottom + NEAR &&
      box.bottom > field.top - NEAR;
    return (
      box.width > 0 && beside && list.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    );
  });
}
