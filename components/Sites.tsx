/** Some sites, each with a button. Nothing where there are none. */
export function Sites({
  title,
  hosts,
  action,
  actionAt,
  onAction,
}: {
  title: string;
  hosts: readonly string[];
  /** What the button says. */
  action: string;
  /** What it is called for a host, for who hears it without the line around it. */
  actionAt: (host: string) => string;
  onAction: (host: string) => void;
}) {
  if (hosts.length === 0) return null;
  return (
    <section class="sites" aria-label={title}>
      <p class="hint">{title}</p>
      {hosts.map((host) => (
        <div key={host} class="row">
          <span class="site">{host}</span>
          <button type="button" class="quiet" aria-label={actionAt(host)} onClick={() => onAction(host)}>
            {action}
          </button>
        </div>
      ))}
    </section>
  );
}
