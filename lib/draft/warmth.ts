import type { Bands } from './bands';
import type { Tracking } from './tracker';

/** Whether a draft is warm, but has no card and none was declined: it is past where a moment would be over, not where one begins. */
export function isWarm({ showing, quiet, levels }: Tracking, bands: Bands): boolean {
  return showing === null && !quiet && levels.heat >= bands.heat.leave;
}
