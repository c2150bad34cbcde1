import { THRESHOLDS } from '../scoring';
import { logOdds, probability } from './log-odds';
import type { Sensitivity } from './sensitivity';

/** The band of one scale: a moment begins at `enter` and is over below `leave`, so that it does not flicker. Both 0…1. */
export interface Band {
  readonly enter: number;
  readonly leave: number;
}

/** The bands of both scales. */
export interface Bands {
  readonly heat: Band;
  readonly withdrawal: Band;
}

/** Added to the threshold's log odds: positive needs more before the card comes. */
const SHIFT: Record<Sensitivity, number> = { gentle: 1.2, balanced: 0, keen: -0.8 };

/** The band between entering and leaving, in log odds. */
const HYSTERESIS = 0.9;

function band(threshold: number, sensitivity: Sensitivity): Band {
  const enter = logOdds(threshold) + SHIFT[sensitivity];
  return { enter: probability(enter), leave: probability(enter - HYSTERESIS) };
}

/** The bands for a sensitivity; `balanced` enters at the scorer's own thresholds. */
export function bandsFor(sensitivity: Sensitivity): Bands {
  return { heat: band(THRESHOLDS.heat, sensitivity), withdrawal: band(THRESHOLDS.withdrawal, sensitivity) };
}
