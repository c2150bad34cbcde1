/** Tells of a mistake of ours by its kind alone: a message could hold what was typed. */
export function tell(mistake: unknown): void {
  console.warn('Still Here:', mistake instanceof Error ? mistake.name : 'error');
}

/** The same work for a timer, a promise or a press: what it throws, at once or later, goes to {@link tell} and nowhere else. */
export function safely<Args extends readonly unknown[]>(
  work: (...args: Args) => unknown,
): (...args: Args) => void {
  return (...args) => {
    try {
      Promise.resolve(work(...args)).catch(tell);
    } catch (mistake) {
      tell(mistake);
    }
  };
}
