// npm start: opens a browser with the extension on its practice page; without a display, or with --headless, plays the main job by itself.
import { spawnSync } from 'node:child_process';
import { installWhenDue, root } from './install.mjs';

installWhenDue();
const { findChromium } = await import('./browsers.mjs');
const chromium = await findChromium();
console.log(`Browser: ${chromium}`);

const node = (...args) =>
  spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, CHROMIUM: chromium },
  }).status ?? 1;

const built = spawnSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build'], {
  cwd: root,
  encoding: 'utf8',
});
if (built.status !== 0) {
  console.error(`The extension could not be built.\n${built.stdout}${built.stderr}`);
  process.exit(1);
}

const display = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
const headless = process.argv.includes('--headless') || !display;
process.exit(node('scripts/run.mjs', headless ? 'scripts/demo.ts' : 'scripts/open.ts'));
