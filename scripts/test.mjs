// npm test: installs what is missing, then the whole check and the tests in real browsers.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { installWhenDue, root } from './install.mjs';

installWhenDue();
const { findChromium, findFirefox } = await import('./browsers.mjs');
const { CHECK } = await import('./check.mjs');
const { bin, runSteps } = await import('./steps.mjs');

const browsers = { CHROMIUM: await findChromium(), FIREFOX: await findFirefox() };
for (const [name, path] of Object.entries(browsers)) console.log(`${name}: ${path}`);

runSteps(
  [...CHECK, ['browser tests', bin('@playwright/test/cli.js'), 'test', '--project=browser']],
  browsers,
);

const report = (name) => JSON.parse(readFileSync(resolve(root, '.output', name), 'utf8'));
const unit = report('vitest.json');
const browser = report('playwright.json').stats;
console.log(
  `\n${unit.numPassedTests + browser.expected} passed, ${unit.numFailedTests + browser.unexpected} failed`,
);
