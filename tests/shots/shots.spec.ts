import { mkdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { de } from '../../lib/words/de';
import { en } from '../../lib/words/en';
import { overlayIn, test } from '../browser/extension';
import { STATES, type State } from '../browser/states';
import { still, turn } from '../browser/still';
import { FOLDER, LOOKS, type Look } from './looks';

async function dress(page: Page, where: State['where'], look: Look) {
  await page.setViewportSize(look.room[where]);
  await page.emulateMedia(look.media);
  await turn(page, look.dir);
}

STATES.forEach(({ name, where, fleeting, reach }, i) => {
  test(name, async ({ open, context, launched, speaks }) => {
    const words = speaks === 'de-DE' ? de : en;
    const stage = { open, context, launched, words };
    let page = await reach(stage);
    for (const [n, look] of LOOKS.filter((each) => each.speaks === speaks).entries()) {
      if (fleeting && n > 0) page = await reach(stage);
      await dress(page, where, look);
      mkdirSync(`${FOLDER}/${look.name}`, { recursive: true });
      const path = `${FOLDER}/${look.name}/${String(i + 1).padStart(2, '0')}-${name}.png`;
      const card = await overlayIn(page).count();
      // A card goes out of sight with its composer.
      if (card) await page.evaluate(() => document.activeElement?.scrollIntoView({ block: 'nearest' }));
      await still(page);
      await page.screenshot({ path, fullPage: !card, caret: 'initial' });
    }
  });
});
