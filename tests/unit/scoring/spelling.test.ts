import { describe, expect, it } from 'vitest';
import { createSpeller, isSlip, skeleton } from '../../../lib/scoring/spelling.ts';

const speller = createSpeller(
  [
    'arrogant',
    'pathetic',
    'stupid',
    'always',
    'everything',
    'fuck',
    'shit',
    'liar',
    'friend',
    'so',
    'cheek',
    'check',
    'constructor',
  ],
  new Map([['u', 'you']]),
  ['fuck', 'fucking', 'shit'],
);

describe('the speller', () => {
  it.each([
    ['u', 'you'],
    ['pathetc', 'pathetic'],
    ['arogant', 'arrogant'],
    ['alwasy', 'always'],
    ['freind', 'friend'],
    ['stuppid', 'stupid'],
    ['f*ck', 'fuck'],
    ['f***', 'fuck'],
    ['sh*t', 'shit'],
    ['sh1t', 'shit'],
    ['soo', 'so'],
  ])('takes %s for %s', (form, meant) => {
    expect(speller.meant(form)).toBe(meant);
  });

  it.each([
    'pathetic',
    'cheek',
    'check',
    'chalk',
    'table',
    '',
    '*',
    '__proto__',
    'constructor',
    'stupidly',
    'x'.repeat(100),
  ])('leaves %j alone', (form) => {
    expect(speller.meant(form)).toBeUndefined();
  });
});

describe('isSlip', () => {
  it.each([
    ['liar', 'liar', false],
    ['lair', 'liar', true],
    ['angle', 'angel', true],
    ['shore', 'share', false],
    ['stupd', 'stupid', true],
    ['adds', 'ads', true],
    ['friends', 'friend', false],
    ['seperate', 'separate', true],
  ])('%s for %s: %s', (wrong, right, slip) => {
    expect(isSlip(wrong, right)).toBe(slip);
  });
});

describe('skeleton', () => {
  it.each([
    ['pathetic', 'patetik'],
    ['servise', 'service'],
    ['arogant', 'arrogant'],
  ])('%s sounds like %s', (a, b) => {
    expect(skeleton(a)).toBe(skeleton(b));
  });
});
