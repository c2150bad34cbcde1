import { defineConfig } from '@playwright/test';
import type { WorkerOptions } from './tests/browser/extension';

export default defineConfig<object, WorkerOptions>({
  projects: [
    { name: 'browser', testDir: 'tests/browser' },
    // `npm run shots`
    { name: 'shots', testDir: 'tests/shots', timeout: 180_000 },
    { name: 'shots-german', testDir: 'tests/shots', timeout: 180_000, use: { speaks: 'de-DE' } },
  ],
  globalSetup: './tests/pages/build.ts',
  outputDir: '.output/playwright',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 60_000,
  // Machines are shared: a page may be slow to show what it shows.
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '.output/playwright.json' }]],
  // Traces and videos would keep what was typed.
  use: { trace: 'off', video: 'off', screenshot: 'off' },
});
