import type { Locator } from '@playwright/test';
import { de } from '../../lib/words/de';
import { en, type Words } from '../../lib/words/en';
import { es } from '../../lib/words/es';
import { fr } from '../../lib/words/fr';
import { pauseInDraft } from '../../lib/words/pause-lines';
import { ptBr } from '../../lib/words/pt-BR';
import type { Launched } from '../../scripts/launch';
import { launch } from '../../scripts/launch';
import { composerIn, expect, HEATED, MATCHED, overlayIn, serve, test } from './extension';

/** What the browser speaks, and what is spoken to its owner. */
const SPOKEN: readonly (readonly [locale: string, words: Words])[] = [
  ['de-DE', de],
  ['fr-CA', fr],
  ['es-MX', es],
  ['pt-PT', ptBr],
  ['ja-JP', en],
];

/** A page with a heated draft in it. */
async function heatedPage({ context }: Launched) {
  const page = await context.newPage();
  await serve(page, MATCHED, 'textarea');
  await page.goto(MATCHED);
  await composerIn(page).click();
  await page.keyboard.type(HEATED);
  return page;
}

for (const [locale, words] of SPOKEN)
  test(`a browser that speaks ${locale}: card, popup and practice page speak ${words.language}`, async () => {
    const launched = await launch({ headless: true, locale });
    const page = await heatedPage(launched);
    const overlay = overlayIn(page);
    await expect(overlay).toHaveAttribute('lang', words.language);
    await expect(overlay).toHaveAttribute('dir', words.direction);
    const said = (await overlay.getByRole('status').textContent()) ?? '';
    expect(words.card.heated.map((line) => `${line} ${words.card.keys('F6')}`)).toContain(said);
    // Whatever the face of its letters: no word of a choice is broken, and there are no more than two rows.
    const choices = await overlay.locator('.card > .choices button').evaluateAll((all) =>
      all.map((each) => ({
        top: (each as HTMLElement).offsetTop,
        height: (each as HTMLElement).offsetHeight,
      })),
    );
    expect(new Set(choices.map(({ height }) => height)).size).toBe(1);
    expect(new Set(choices.map(({ top }) => top)).size).toBeLessThanOrEqual(2);

    const popup = await launched.context.newPage();
    await popup.goto(launched.url('popup.html'));
    await expect(popup.getByRole('heading', { name: words.popup.question })).toBeVisible();
    await expect(popup.locator('html')).toHaveAttribute('lang', words.language);

    await popup.goto(launched.url('practice.html'));
    await expect(popup.getByRole('heading', { name: words.practice.title })).toBeVisible();
    await expect(popup).toHaveTitle(words.practice.pageTitle);
    await launched.context.close();
  });

/** Where a part of a page begins and ends, from left to right, in CSS pixels. */
async function across(part: Locator) {
  const box = await part.boundingBox();
  if (!box) throw new Error(`${part} is not to be seen`);
  return { from: box.x, to: box.x + box.width };
}

test('from right to left: card and popup are turned round, and nothing sticks out', async ({
  context,
  launched,
}) => {
  const page = await heatedPage({ ...launched, context });
  const overlay = overlayIn(page);
  await overlay.getByRole('button', { name: en.card.why }).click();
  await overlay.evaluate((host) => host.setAttribute('dir', 'rtl'));
  const says = overlay.locator('.says');
  const choices = overlay.locator('.card > .choices').first();
  expect((await across(says.locator('svg'))).from).toBeGreaterThan(
    (await across(says.getByRole('status'))).to,
  );
  expect((await across(choices.getByRole('button').first())).from).toBeGreaterThan(
    (await across(choices.getByRole('button', { name: en.card.notNow }))).to,
  );
  expect(await sticksOut(overlay.locator('.card'))).toEqual([]);

  const popup = await context.newPage();
  await popup.setViewportSize({ width: 360, height: 600 });
  await popup.goto(launched.url('popup.html'));
  // The page sets its own direction before it shows anything.
  await expect(popup.getByRole('heading', { name: en.popup.question })).toBeVisible();
  await popup.locator('html').evaluate((html) => html.setAttribute('dir', 'rtl'));
  const header = popup.locator('header');
  expect((await across(header.locator('svg'))).from).toBeGreaterThan((await across(header.locator('h1'))).to);
  expect(await sticksOut(popup.locator('main'))).toEqual([]);
  await popup.getByRole('button', { name: en.popup.experiments.learning.title }).click();
  const back = popup.getByRole('button', { name: en.popup.back });
  expect((await across(back)).from).toBeGreaterThan((await across(header.locator('h1'))).to - 1);
  expect(await sticksOut(popup.locator('main'))).toEqual([]);
});

/** What in a part of a page sticks out of it to the left or right. */
async function sticksOut(part: Locator): Promise<string[]> {
  return part.evaluate((whole) => {
    const { left, right } = whole.getBoundingClientRect();
    return [...whole.querySelectorAll('*')]
      .filter((each) => {
        const box = each.getBoundingClientRect();
        return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
      })
      .map((each) => each.outerHTML);
  });
}

test('a German is offered a German line in the popup, and an English one for an English draft', async () => {
  const launched = await launch({ headless: true, locale: 'de-DE' });
  const page = await heatedPage(launched);
  const overlay = overlayIn(page);
  await overlay.getByRole('button', { name: de.card.pause }).click();
  const line = overlay.getByRole('blockquote');
  await expect(line).toHaveAttribute('lang', pauseInDraft.language);
  const said = (await line.textContent()) ?? '';
  const time = /\d+:\d\d.[AP]M/u.exec(said)?.[0] ?? '';
  expect(said).toBe(pauseInDraft.partner[0](time));
  await overlay.getByRole('button', { name: de.pause.put }).click();
  await expect(composerIn(page)).toHaveValue(HEATED + said);

  const popup = await launched.context.newPage();
  await popup.clock.install({ time: new Date(2026, 10, 23, 19, 20) });
  await popup.goto(launched.url('popup.html'));
  await popup.getByRole('button', { name: de.popup.experiments.pause.title }).click();
  await popup.clock.runFor(5100);
  await expect(popup.getByRole('blockquote')).toHaveText(de.pause.lines.partner[0]('19:40'));
  await launched.context.close();
});
