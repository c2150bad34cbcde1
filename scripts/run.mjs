// Bundles a TypeScript script with the bundler the product is built with, and runs it: node scripts/run.mjs scripts/score.ts
import { rmSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installWhenDue, root } from './install.mjs';

const [entry] = process.argv.splice(2, 1);
if (!entry) throw new Error('name the script to run');
installWhenDue();

const { build } = await import('vite');
// A folder of its own, so that two runs at once do not read each other's half-written bundle.
const outDir = resolve(root, '.output/scripts', `${basename(entry, '.ts')}-${process.pid}`);
process.on('exit', () => rmSync(outDir, { recursive: true, force: true }));
await build({
  root,
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  build: {
    ssr: resolve(root, entry),
    outDir,
    target: 'node20',
    minify: false,
    rolldownOptions: { output: { entryFileNames: 'script.mjs' } },
  },
  ssr: { noExternal: [/languages\/en\/labels\.json$/] },
});
await import(pathToFileURL(resolve(outDir, 'script.mjs')).href);
