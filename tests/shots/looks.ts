import type { Page } from '@playwright/test';
import type { State } from '../browser/states';

/** Where the pictures go: a folder a look. */
export const FOLDER = '.output/shots';

/** One way that the product may have to look. */
export interface Look {
  readonly name: string;
  /** What it is a picture of. */
  readonly title: string;
  readonly media: NonNullable<Parameters<Page['emulateMedia']>[0]>;
  readonly dir: 'ltr' | 'rtl';
  readonly speaks: string;
  /** The size of the window, in CSS pixels. */
  readonly room: Readonly<Record<State['where'], { readonly width: number; readonly height: number }>>;
}

const PLAIN = {
  media: { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'no-preference' },
  dir: 'ltr',
  speaks: 'en-US',
  room: {
    beside: { width: 480, height: 480 },
    popup: { width: 360, height: 600 },
    page: { width: 1160, height: 760 },
  },
} as const;

const NARROW = {
  beside: { width: 320, height: 560 },
  popup: { width: 320, height: 560 },
  page: { width: 320, height: 560 },
};

/** A window of 1280 × 800, and the largest popup there can be, made twice as large. */
const ZOOMED = {
  beside: { width: 640, height: 400 },
  popup: { width: 400, height: 300 },
  page: { width: 640, height: 400 },
};

/** All of them. */
export const LOOKS: readonly Look[] = [
  { ...PLAIN, name: 'light', title: 'Light' },
  { ...PLAIN, name: 'dark', title: 'Dark', media: { ...PLAIN.media, colorScheme: 'dark' } },
  {
    ...PLAIN,
    name: 'forced',
    title: 'Forced colours, dark',
    media: { ...PLAIN.media, forcedColors: 'active', colorScheme: 'dark' },
  },
  {
    ...PLAIN,
    name: 'forced-light',
    title: 'Forced colours, light',
    media: { ...PLAIN.media, forcedColors: 'active' },
  },
  { ...PLAIN, name: 'still', title: 'Reduced motion', media: { ...PLAIN.media, reducedMotion: 'reduce' } },
  { ...PLAIN, name: 'narrow', title: '320 pixels wide', room: NARROW },
  { ...PLAIN, name: 'zoomed', title: 'At 200 %', room: ZOOMED },
  { ...PLAIN, name: 'rtl', title: 'From right to left', dir: 'rtl' },
  { ...PLAIN, name: 'german', title: 'German', speaks: 'de-DE' },
  { ...PLAIN, name: 'german-narrow', title: 'German, 320 pixels wide', speaks: 'de-DE', room: NARROW },
];
