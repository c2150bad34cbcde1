/** For a mouse button pressed on the card: the caret stays in the draft. A line that is offered can be selected, to be copied by hand. */
export function keepFocus(event: Event): void {
  if (!(event.target as Element).closest('blockquote')) event.preventDefault();
}
