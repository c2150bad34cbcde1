import { words } from '../../lib/words';

/** The sites that the person added, each of which can be taken back. */
export function AddedSites({
  sites,
  onRemove,
}: {
  sites: readonly string[];
  onRemove: (host: string) => void;
}) {
  const { popup } = words;
  if (sites.length === 0) return null;
  return (
    <section class="added" aria-label={popup.addedSites}>
      <p class="hint">{popup.addedSites}</p>
      {sites.map((host) => (
        <div key={host} class="row">
          <span class="more">{host}</span>
          <button
            type="button"
            class="quiet"
            aria-label={popup.removeSite(host)}
            onClick={() => onRemove(host)}
          >
            {popup.remove}
          </button>
        </div>
      ))}
    </section>
  );
}
