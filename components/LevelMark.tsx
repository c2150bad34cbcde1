import type { Moment } from '../lib/draft/tracker';
import { words } from '../lib/words';
import { Mark } from './Mark';

/** The mark, filled by how high the scale of a moment stands, 0…1, and saying so. */
export function LevelMark({ moment, level }: { moment: Moment; level: number }) {
  const { label, leaving } = words.heat;
  const percent = Math.round(level * 100);
  return <Mark level={level} label={moment === 'withdrawing' ? leaving(percent) : label(percent)} />;
}
