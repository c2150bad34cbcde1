/** How readily the card comes. */
export const SENSITIVITIES = ['gentle', 'balanced', 'keen'] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];

/** The sensitivity one step below, at which the card comes less readily; null below the least. */
export function gentlerThan(sensitivity: Sensitivity): Sensitivity | null {
  return SENSITIVITIES[SENSITIVITIES.indexOf(sensitivity) - 1] ?? null;
}
