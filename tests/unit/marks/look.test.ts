import { expect, test } from 'vitest';
import { highlightCss, inksFor, mirrorCss } from '../../../lib/marks/look';

test.each([
  ['rgb(0, 0, 0)', 'rgb(42, 40, 48)', true],
  ['rgb(255, 255, 255)', 'rgb(242, 237, 231)', true],
  ['rgb(219, 222, 225)', 'rgba(255, 255, 255, 0.87)', true],
  ['rgb(0, 0, 0)', 'rgb(255, 255, 255)', false],
])('writing in %s and in %s: the same inks is %s', (one, other, same) => {
  expect(inksFor(one) === inksFor(other)).toBe(same);
});

test.each([
  ['a highlight', highlightCss],
  ['a mirror', mirrorCss],
])('%s is never a colour alone, and has system colours where colours are forced', (_, css) => {
  const style = css(inksFor('rgb(0, 0, 0)'));
  const [plain = '', forced = ''] = style.split('@media (forced-colors: active)');
  for (const part of [plain, forced]) expect(part).toContain('text-decoration: underline');
  expect(forced).not.toMatch(/#|rgb/);
});
