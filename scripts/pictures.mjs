// npm run pictures: renews the pictures in docs/ from the tests that take them.
import { copyFileSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { findChromium } from './browsers.mjs';
import { root } from './install.mjs';
import { bin, runSteps } from './steps.mjs';

const SHOWN = ['why-light', 'hold-light', 'breath-dark', 'popup-light'];

runSteps(
  [
    ['build', bin('wxt/bin/wxt.mjs'), 'build'],
    ['pictures', bin('@playwright/test/cli.js'), 'test', 'pictures'],
  ],
  { CHROMIUM: await findChromium() },
);
mkdirSync(resolve(root, 'docs'), { recursive: true });
for (const name of SHOWN)
  copyFileSync(resolve(root, `.output/pictures/${name}.png`), resolve(root, `docs/${name}.png`));
