/** The name of our highlight; the registry is shared with the page. */
export const HIGHLIGHT = 'still-here-hit';

/** The colours of a mark, as CSS: a line under the words, and a wash that lets any background through. */
interface Inks {
  readonly line: string;
  readonly wash: string;
}

/** Ember, on paper and at dusk. */
const ON_LIGHT: Inks = { line: '#b4551e', wash: 'rgb(180 85 30 / 0.18)' };
const ON_DARK: Inks = { line: '#f2a570', wash: 'rgb(242 165 112 / 0.24)' };

/** The inks that suit a composer: light writing stands on something dark, whatever scheme the page says it has. */
export function inksFor(color: string): Inks {
  const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b > 128 ? ON_DARK : ON_LIGHT;
}

/** The style of highlighted words. */
export function highlightCss({ line, wash }: Inks): string {
  return `
    ::highlight(${HIGHLIGHT}) { background-color: ${wash}; text-decoration: underline 2px ${line}; }
    @media (forced-colors: active) {
      ::highlight(${HIGHLIGHT}) { background-color: Mark; color: MarkText; text-decoration: underline 2px MarkText; }
    }`;
}

/** The style of a textarea's mirror, which lies over the text that it marks and shows nothing but the marks. */
export function mirrorCss({ line, wash }: Inks): string {
  return `
    :host {
      all: initial !important;
      position: fixed !important;
      inset: 0 auto auto 0 !important;
      display: block !important;
      overflow: visible !important;
      width: 0 !important;
      height: 0 !important;
      background: none !important;
      pointer-events: none !important;
      forced-color-adjust: none !important;
    }
    .window { position: fixed; inset: 0 auto auto 0; overflow: clip; }
    .window[hidden] { display: none; }
    .field { position: absolute; inset: 0 auto auto 0; overflow: clip; transform-origin: 0 0; }
    .text { box-sizing: border-box; color: transparent; }
    mark { background: ${wash}; color: transparent; text-decoration: underline 2px ${line}; }
    @media (forced-colors: active) {
      mark { background: none; text-decoration: underline 3px Highlight; }
    }`;
}
