import { readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { build } from 'vite';

/** Where the built pages are. */
export const PAGES = resolve('.output/test-pages');

const NOT_A_PAGE = new Set(['build.ts', 'shell.ts']);

/** The pages, by name: one a file beside this one. */
export const pageNames = readdirSync(resolve('tests/pages'))
  .filter((file) => file.endsWith('.ts') && !NOT_A_PAGE.has(file))
  .map((file) => basename(file, '.ts'));

/** Bundles every page into a script of its own. */
export default async function buildPages(): Promise<void> {
  for (const name of pageNames)
    await build({
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      // `global`: Draft.js counts on a bundler that knows it.
      define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
      build: {
        outDir: PAGES,
        emptyOutDir: false,
        lib: {
          entry: join(resolve('tests/pages'), `${name}.ts`),
          formats: ['iife'],
          name: 'page',
          fileName: () => `${name}.js`,
        },
      },
    });
}
