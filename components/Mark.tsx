/** The mark: a ring that is not quite closed. `level` (0…1) fills it with ember; without one it is plain. */
export function Mark({ level, size = 28, label }: { level?: number; size?: number; label?: string }) {
  const radius = 11;
  const length = 2 * Math.PI * radius;
  const open = length * 0.84;
  const filled = open * Math.min(1, Math.max(0, level ?? 1));
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: a picture with a label, or for the eye only
    <svg
      class="mark"
      width={size}
      height={size}
      viewBox="0 0 28 28"
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': 'true' })}
    >
      <g fill="none" stroke-width="4" stroke-linecap="round" transform="rotate(-16 14 14)">
        <circle class="mark-track" cx="14" cy="14" r={radius} stroke-dasharray={`${open} ${length}`} />
        {filled > 0 && (
          <circle
            class={level === undefined ? 'mark-plain' : 'mark-level'}
            cx="14"
            cy="14"
            r={radius}
            stroke-dasharray={`${filled} ${length}`}
          />
        )}
      </g>
    </svg>
  );
}
