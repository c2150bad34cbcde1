/** For a mouse button pressed on the card: the caret stays in the draft. */
export function keepFocus(event: Event): void {
  event.preventDefault();
}
