// Runs a TypeScript script, which Node 20 cannot do by itself: node scripts/run.mjs scripts/score.ts
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installWhenDue, root } from './install.mjs';

const [entry] = process.argv.splice(2, 1);
if (!entry) throw new Error('name the script to run');
installWhenDue();

const { register } = await import('tsx/esm/api');
register();
await import(pathToFileURL(resolve(root, entry)).href);
