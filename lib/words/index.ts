import { en } from './en';

export type { Words } from './en';

/** The words of the interface. English is the only language so far. */
export const words = en;
