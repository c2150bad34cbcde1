/** Some names or phrases, each with a button that takes it out. Nothing where there are none. */
export function Listed({
  title,
  items,
  action,
  actionAt,
  onAction,
}: {
  title: string;
  items: readonly string[];
  /** What the button says. */
  action: string;
  /** What it is called for an item, for who hears it without the line around it. */
  actionAt: (item: string) => string;
  onAction: (item: string) => void;
}) {
  if (items.length === 0) return null;
  return (
    <section aria-label={title}>
      <p class="hint">{title}</p>
      {items.map((item) => (
        <div key={item} class="row">
          <span class="item">{item}</span>
          <button
            type="button"
            class="quiet"
            aria-label={actionAt(item)}
            onClick={(event) => {
              // The button goes with its line.
              event.currentTarget.closest<HTMLElement>('[tabindex="-1"]')?.focus();
              onAction(item);
            }}
          >
            {action}
          </button>
        </div>
      ))}
    </section>
  );
}
