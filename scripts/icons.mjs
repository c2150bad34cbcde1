// Draws public/icon/*.png from public/mark.svg: node scripts/icons.mjs
import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from './browsers.mjs';
import { root } from './install.mjs';

const svg = readFileSync(resolve(root, 'public/mark.svg'), 'utf8');
const browser = await chromium.launch({ executablePath: await findChromium(), chromiumSandbox: false });
const page = await browser.newPage();
mkdirSync(resolve(root, 'public/icon'), { recursive: true });
for (const size of [16, 32, 48, 96, 128]) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  await page.screenshot({ path: resolve(root, `public/icon/${size}.png`), omitBackground: true });
}
await browser.close();
