// Runs a TypeScript script that needs a browser with the built extension: node scripts/in-browser.mjs scripts/bench-page.ts
import { spawnSync } from 'node:child_process';
import { installWhenDue, root } from './install.mjs';

/** Installs what is missing, builds, runs the script and ends with its status. */
export async function runInBrowser(script, args = []) {
  installWhenDue();
  const { findChromium } = await import('./browsers.mjs');
  const chromium = await findChromium();
  console.log(`Browser: ${chromium}`);
  const built = spawnSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (built.status !== 0) {
    console.error(`The extension could not be built.\n${built.stdout}${built.stderr}`);
    process.exit(1);
  }
  const run = spawnSync(process.execPath, ['scripts/run.mjs', script, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, CHROMIUM: chromium },
  });
  process.exit(run.status ?? 1);
}

if (import.meta.filename === process.argv[1]) {
  const [script, ...args] = process.argv.slice(2);
  await runInBrowser(script, args);
}
