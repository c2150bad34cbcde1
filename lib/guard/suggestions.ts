/** How far from the composer a list of suggestions may stand, in CSS pixels. */
const NEAR = 32;

/**
 * Whether a list of suggestions (mentions, emoji, commands) is open for a composer, so that Enter picks from it. Goes by the
 * standard attributes first; then by a list box to be seen right at the composer. Looks at the page, so it is asked last.
 */
export function isChoosing(composer: HTMLElement): boolean {
  if (composer.getAttribute('aria-activedescendant')) return true;
  if (composer.getAttribute('aria-expanded') === 'true') return true;
  const field = composer.getBoundingClientRect();
  for (const list of composer.ownerDocument.querySelectorAll('[role="listbox"]')) {
    const box = list.getBoundingClientRect();
    const beside =
      box.left < field.right &&
      box.right > field.left &&
      box.top < field.bottom + NEAR &&
      box.bottom > field.top - NEAR;
    if (box.width > 0 && beside && list.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      return true;
  }
  return false;
}
