// npm run shots: every state in every look on one sheet in .output/shots/; then plays the demo, whose pictures are those in docs/.
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { findChromium } from './browsers.mjs';
import { root } from './install.mjs';
import { bin, runSteps } from './steps.mjs';

/** The pictures of the demo that README.md shows, in the light and in the dark. */
const SHOWN = ['why', 'breath', 'hold'];

rmSync(resolve(root, '.output/shots'), { recursive: true, force: true });
runSteps(
  [
    ['build', bin('wxt/bin/wxt.mjs'), 'build'],
    ['pictures', bin('@playwright/test/cli.js'), 'test', '--project=shots', '--project=shots-german'],
    ['sheet', 'scripts/run.mjs', 'tests/shots/sheet.ts'],
    ['demo', 'scripts/run.mjs', 'scripts/demo.ts'],
  ],
  { CHROMIUM: await findChromium() },
);
mkdirSync(resolve(root, 'docs'), { recursive: true });
for (const name of SHOWN)
  for (const scheme of ['light', 'dark'])
    copyFileSync(
      resolve(root, `.output/demo/${name}-${scheme}.png`),
      resolve(root, `docs/${name}-${scheme}.png`),
    );
