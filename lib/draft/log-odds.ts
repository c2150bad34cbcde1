/** The log odds of a probability strictly between 0 and 1. */
export function logOdds(p: number): number {
  return Math.log(p / (1 - p));
}

/** The probability of log odds, 0…1. */
export function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
