// Runs Node programs one after the other and stops at the first that fails.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { root } from './install.mjs';

/** The path of a package's program, from `package/file`. */
export const bin = (path) => resolve(root, 'node_modules', path);

/** Each step is its name, then the program and its arguments. Ends this process at a failure, with the program's status. */
export function runSteps(steps, env = {}) {
  for (const [name, ...args] of steps) {
    console.log(`\n== ${name}`);
    const { status } = spawnSync(process.execPath, args, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...env },
    });
    if (status === 0) continue;
    console.error(`\nFailed: ${name}`);
    process.exit(status ?? 1);
  }
}
