// Lays the pictures out on one sheet: `.output/shots/index.html`, and as pictures of a look each and of all.
import { readdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { FOLDER, LOOKS } from './looks';

const STYLE = `
  body { margin: 16px; width: 2400px; background: #777; color: #fff; font: 15px/1.4 system-ui, sans-serif; }
  section { padding: 8px; display: flex; flex-wrap: wrap; align-items: start; gap: 16px; background: #777; }
  h2 { flex-basis: 100%; margin: 0; }
  figure { margin: 0; }
  img { display: block; max-width: 720px; }`;

const section = ({ name, title }: (typeof LOOKS)[number]) => `
  <section id="${name}">
    <h2>${title}</h2>
    ${readdirSync(`${FOLDER}/${name}`)
      .sort()
      .map(
        (file) => `
    <figure><figcaption>${file.replace('.png', '')}</figcaption><img src="${name}/${file}" alt=""></figure>`,
      )
      .join('')}
  </section>`;

writeFileSync(
  `${FOLDER}/index.html`,
  `<!doctype html><meta charset="utf-8"><title>Every state in every look</title><style>${STYLE}</style>${LOOKS.map(section).join('')}`,
);

const browser = await chromium.launch({
  ...(process.env.CHROMIUM && { executablePath: process.env.CHROMIUM }),
  chromiumSandbox: process.getuid?.() !== 0,
});
const page = await browser.newPage({ viewport: { width: 2432, height: 1200 } });
await page.goto(pathToFileURL(resolve(FOLDER, 'index.html')).href);
for (const { name } of LOOKS) await page.locator(`#${name}`).screenshot({ path: `${FOLDER}/${name}.png` });
// Smaller, since a picture may not be taller than 16 384 pixels.
await page.evaluate(() => {
  document.body.style.zoom = String(Math.min(1, 16_000 / document.documentElement.scrollHeight));
});
await page.screenshot({ path: `${FOLDER}/sheet.png`, fullPage: true });
await browser.close();
console.log(`The sheet: ${FOLDER}/index.html, ${FOLDER}/sheet.png`);
