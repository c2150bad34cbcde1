// Runs `npm ci` when node_modules does not match package-lock.json. Needs nothing but Node.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

const stamp = resolve(root, 'node_modules/.still-here-installed');

/** Installs the packages when the lock file changed since the last time. Exits with npm's message when that fails. */
export function installWhenDue() {
  const due = createHash('sha256')
    .update(readFileSync(resolve(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === due) return;
  console.error('Installing packages (npm ci) …');
  const done = spawnSync('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) {
    console.error('npm ci did not succeed, see above.');
    process.exit(1);
  }
  writeFileSync(stamp, due);
}
