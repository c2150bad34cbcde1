// npm run check: format, lint, types, unit tests, both builds, sizes. npm test runs this first.
import { installWhenDue } from './install.mjs';
import { bin, runSteps } from './steps.mjs';

/** The steps of the check, in their order. */
export const CHECK = [
  ['format and lint', bin('@biomejs/biome/bin/biome'), 'ci', '--error-on-warnings', '.'],
  // What the entry points are called is part of the types.
  ['prepared types', bin('wxt/bin/wxt.mjs'), 'prepare'],
  ['types', bin('typescript/bin/tsc'), '--noEmit'],
  ['unit tests', bin('vitest/vitest.mjs'), 'run'],
  ['build for Chromium', bin('wxt/bin/wxt.mjs'), 'build'],
  ['build for Firefox', bin('wxt/bin/wxt.mjs'), 'build', '-b', 'firefox'],
  ['sizes', 'scripts/sizes.mjs'],
];

if (import.meta.filename === process.argv[1]) {
  installWhenDue();
  runSteps(CHECK);
}
