// npm run shots: every state in every look on one sheet in .output/shots/; then plays the demo, and renews the pictures in docs/.
import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { findChromium } from './browsers.mjs';
import { root } from './install.mjs';
import { bin, runSteps } from './steps.mjs';

/** The states whose pictures README.md shows, from the demo and from the sheet. */
const SHOWN = { demo: ['why', 'hold', 'breath'], sheet: ['popup-promises'] };

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
for (const scheme of ['light', 'dark']) {
  const keep = (name, from) => copyFileSync(resolve(root, from), resolve(root, `docs/${name}-${scheme}.png`));
  const folder = `.output/shots/${scheme}`;
  const onSheet = readdirSync(resolve(root, folder));
  for (const name of SHOWN.demo) keep(name, `.output/demo/${name}-${scheme}.png`);
  for (const name of SHOWN.sheet)
    keep(name, `${folder}/${onSheet.find((file) => file.endsWith(`-${name}.png`))}`);
}
