// Prints what the extension weighs, gzip, and fails over the budget in scripts/size-budget.json. Run after a build.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './install.mjs';

const budget = JSON.parse(readFileSync(resolve(root, 'scripts/size-budget.json'), 'utf8'));
const built = resolve(root, '.output/chrome-mv3');

/** Bytes of all files below a path whose name matches, each compressed on its own. */
function weight(pattern) {
  return readdirSync(built, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => new RegExp(pattern).test(path))
    .reduce((sum, path) => sum + gzipSync(readFileSync(path), { level: 9 }).length, 0);
}

let over = false;
for (const { name, files, bytes } of budget) {
  const weighs = weight(files);
  if (weighs === 0) throw new Error(`nothing matches ${files}: the budget is out of date`);
  if (weighs > bytes) over = true;
  console.log(`${weighs > bytes ? 'OVER ' : ''}${name}: ${weighs} of ${bytes} bytes (gzip)`);
}
process.exit(over ? 1 : 0);
