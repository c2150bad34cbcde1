import { useEffect, useState } from 'preact/hooks';

/** A number to be chosen on a line. What is being chosen is shown at once; `onChange` is called when it is let go. */
export function Range({
  label,
  min,
  max,
  step,
  value,
  text,
  onChange,
}: {
  label: string;
  min: number;
  max: number;
  step: number;
  value: number;
  /** A value in words. */
  text: (value: number) => string;
  onChange: (value: number) => void;
}) {
  const [chosen, choose] = useState(value);
  useEffect(() => choose(value), [value]);
  return (
    <label class="range">
      <span class="hint">{label}</span>
      <span aria-hidden="true">{text(chosen)}</span>
      <input
        type="range"
        min={min}
        max={max}
        step={step}
        value={chosen}
        aria-label={label}
        aria-valuetext={text(chosen)}
        onInput={(event) => choose(event.currentTarget.valueAsNumber)}
        onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
    </label>
  );
}
