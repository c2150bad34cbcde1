/** Something that is on or off, with a line that says more. */
export function Switch({
  label,
  hint,
  on,
  onToggle,
}: {
  label: string;
  hint: string;
  on: boolean;
  onToggle: () => void;
}) {
  return (
    <label class="here">
      <span>
        {label}
        <span class="hint more">{hint}</span>
      </span>
      <input type="checkbox" role="switch" aria-checked={on} checked={on} onChange={onToggle} />
    </label>
  );
}
