// Every state that a person can see, and how it is reached with the real extension.
import type { BrowserContext, Page } from '@playwright/test';
import type { Words } from '../../lib/words';
import type { Launched } from '../../scripts/launch';
import {
  composerIn,
  expect,
  HEATED,
  LEAVING,
  overlayIn,
  popupOver,
  UNMATCHED,
  warmDraft,
  worker,
} from './extension';
import { fillStore } from './filled-store';

/** What a state is reached with. */
export interface Stage {
  readonly context: BrowserContext;
  readonly launched: Launched;
  readonly open: (name: string, host?: string) => Promise<Page>;
  /** What the interface speaks. */
  readonly words: Words;
}

/** One state. */
export interface State {
  readonly name: string;
  /** Beside a composer, in the toolbar's popup, or a page of our own. */
  readonly where: 'beside' | 'popup' | 'page';
  /** It goes by itself after a few seconds. */
  readonly fleeting?: true;
  reach(stage: Stage): Promise<Page>;
}

/** A chat with a draft in it, and what it brings up. */
async function written({ open }: Stage, text: string, name = 'textarea'): Promise<Page> {
  const page = await open(name);
  await composerIn(page).click();
  await page.keyboard.type(text);
  await expect(overlayIn(page).locator('[data-moment]')).toBeVisible();
  return page;
}

/** A heated draft whose card got one of its buttons pressed. */
async function pressed(stage: Stage, ...names: string[]): Promise<Page> {
  const page = await written(stage, HEATED);
  for (const name of names) await overlayIn(page).getByRole('button', { name }).click();
  return page;
}

async function held(stage: Stage, name?: string): Promise<Page> {
  const page = await written(stage, HEATED, name);
  await page.keyboard.press('Enter');
  await expect(overlayIn(page).locator('[data-view=hold]')).toBeVisible();
  return page;
}

async function keep(context: BrowserContext, items: object) {
  await (await worker(context)).evaluate((all) => chrome.storage.local.set(all), items);
}

/** A breath whose halves are soon reached. */
const HALVES = { inSeconds: 4, outSeconds: 4 };

/** The breath, half way through its first in-breath or out-breath. */
async function breathing(stage: Stage, phase: 'in' | 'out'): Promise<Page> {
  await keep(stage.context, { settings: { pace: 'own', ownPace: HALVES } });
  const page = await pressed(stage, stage.words.card.breathe);
  const count = `${stage.words.breath.short[phase]} ${HALVES[`${phase}Seconds`] / 2}`;
  await expect(overlayIn(page).getByText(count, { exact: true })).toBeVisible();
  return page;
}

/** The popup over a page where it runs, and what was pressed there. */
async function popup(stage: Stage, ...names: (string | RegExp)[]): Promise<Page> {
  const page = await popupOver(await stage.open('textarea'), stage.launched);
  for (const name of names) await page.getByRole('button', { name }).click();
  return page;
}

/** The popup of a person who has used it for some weeks. */
async function popupAfterWeeks(stage: Stage, ...names: (string | RegExp)[]): Promise<Page> {
  await stage.context.clock.install({ time: Date.now() });
  await fillStore(stage.context);
  return popup(stage, ...names);
}

/** A page of our own, opened. */
async function ownPage({ context, launched }: Stage, name: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(launched.url(name));
  await expect(page.getByRole('heading').first()).toBeVisible();
  return page;
}

/** All of them, in the order in which a person meets them. */
export const STATES: readonly State[] = [
  {
    name: 'ember',
    where: 'beside',
    async reach({ open }) {
      const page = await open('textarea');
      await composerIn(page).click();
      await page.keyboard.type(warmDraft());
      await expect(overlayIn(page).locator('[data-view=ember]')).toBeVisible();
      return page;
    },
  },
  { name: 'card-heated', where: 'beside', reach: (stage) => written(stage, HEATED) },
  { name: 'card-withdrawing', where: 'beside', reach: (stage) => written(stage, LEAVING) },
  { name: 'why', where: 'beside', reach: (stage) => pressed(stage, stage.words.card.why) },
  { name: 'more-ways', where: 'beside', reach: (stage) => pressed(stage, stage.words.quieter.more) },
  {
    name: 'quiet-for-an-hour',
    where: 'beside',
    async reach(stage) {
      const { more, hour } = stage.words.quieter;
      const page = await pressed(stage, more, hour);
      await expect(overlayIn(page).locator('[data-view=last-word]')).toBeVisible();
      return page;
    },
  },
  {
    name: 'quieter-offer',
    where: 'beside',
    async reach(stage) {
      const page = await written(stage, HEATED);
      for (let time = 0; time < 3; time++) {
        await page.keyboard.press('ControlOrMeta+a');
        await page.keyboard.press('Backspace');
        await page.keyboard.type(HEATED);
        await overlayIn(page).getByRole('button', { name: stage.words.card.notNow }).click();
      }
      await expect(overlayIn(page).locator('[data-view=quieter]')).toBeVisible();
      return page;
    },
  },
  { name: 'hold', where: 'beside', reach: (stage) => held(stage) },
  {
    name: 'press-again',
    where: 'beside',
    async reach(stage) {
      const page = await held(stage, 'deaf');
      await overlayIn(page).getByRole('button', { name: stage.words.hold.send }).click();
      await expect(overlayIn(page).locator('[data-view=notice]')).toBeVisible();
      return page;
    },
  },
  { name: 'breath-in', where: 'beside', fleeting: true, reach: (stage) => breathing(stage, 'in') },
  { name: 'breath-out', where: 'beside', fleeting: true, reach: (stage) => breathing(stage, 'out') },
  {
    name: 'breath-paused',
    where: 'beside',
    async reach(stage) {
      const page = await breathing(stage, 'in');
      await page.keyboard.press('Space');
      await expect(overlayIn(page).getByText(stage.words.breath.paused)).toBeVisible();
      return page;
    },
  },
  {
    name: 'after-breath',
    where: 'beside',
    async reach(stage) {
      const page = await pressed(stage, stage.words.card.breathe, stage.words.breath.skip);
      await expect(overlayIn(page).locator('[data-view=after]')).toBeVisible();
      return page;
    },
  },
  {
    name: 'pause-beat',
    where: 'beside',
    fleeting: true,
    async reach(stage) {
      const page = await pressed(stage, stage.words.card.pause);
      await expect(overlayIn(page).getByText(stage.words.pause.beat)).toBeVisible();
      return page;
    },
  },
  {
    name: 'pause-line',
    where: 'beside',
    async reach(stage) {
      const page = await pressed(stage, stage.words.card.pause);
      await expect(overlayIn(page).getByRole('blockquote')).toBeVisible();
      return page;
    },
  },
  {
    name: 'learn',
    where: 'beside',
    async reach(stage) {
      await keep(stage.context, { notes: ['They are tired too.', 'Ask before I answer.'] });
      const page = await pressed(stage, stage.words.card.learn);
      await expect(overlayIn(page).locator('.note').first()).toBeVisible();
      return page;
    },
  },
  { name: 'popup', where: 'popup', reach: (stage) => popup(stage) },
  {
    name: 'popup-elsewhere',
    where: 'popup',
    reach: async ({ open, launched }) => popupOver(await open('textarea', UNMATCHED), launched),
  },
  { name: 'popup-promises', where: 'popup', reach: (stage) => popupAfterWeeks(stage) },
  {
    name: 'popup-promise-moved',
    where: 'popup',
    reach: (stage) => popupAfterWeeks(stage, stage.words.promise.reminder.later(20)),
  },
  {
    name: 'popup-promise-kept',
    where: 'popup',
    reach: (stage) => popupAfterWeeks(stage, stage.words.promise.reminder.back),
  },
  {
    name: 'popup-pause-line',
    where: 'popup',
    async reach(stage) {
      const page = await popup(stage, stage.words.popup.experiments.pause.title);
      await expect(page.getByRole('blockquote')).toBeVisible();
      return page;
    },
  },
  {
    name: 'popup-no-time',
    where: 'popup',
    async reach(stage) {
      const { pause } = stage.words;
      const page = await popup(stage, stage.words.popup.experiments.pause.title);
      await page.getByRole('radio', { name: pause.own }).check();
      await page.getByLabel(pause.ownTime).fill('');
      return page;
    },
  },
  {
    name: 'popup-breath',
    where: 'popup',
    reach: (stage) => popup(stage, stage.words.popup.experiments.breath.title),
  },
  {
    name: 'popup-breath-done',
    where: 'popup',
    reach: ({ words, ...stage }) =>
      popup({ words, ...stage }, words.popup.experiments.breath.title, words.breath.skip),
  },
  {
    name: 'popup-learning',
    where: 'popup',
    reach: (stage) => popupAfterWeeks(stage, stage.words.popup.experiments.learning.title),
  },
  {
    name: 'popup-journal',
    where: 'popup',
    reach: (stage) =>
      popupAfterWeeks(
        stage,
        stage.words.popup.experiments.learning.title,
        stage.words.journal.read(2),
        stage.words.journal.deleteAll,
      ),
  },
  {
    name: 'popup-noticed',
    where: 'popup',
    reach: (stage) => popupAfterWeeks(stage, stage.words.noticed.title),
  },
  { name: 'popup-settings', where: 'popup', reach: (stage) => popup(stage, stage.words.popup.settings) },
  {
    name: 'options',
    where: 'page',
    async reach(stage) {
      await keep(stage.context, { settings: { pace: 'own', sitesOff: ['chat.example.org'] } });
      return ownPage(stage, 'options.html');
    },
  },
  {
    name: 'options-delete',
    where: 'page',
    async reach(stage) {
      const page = await ownPage(stage, 'options.html');
      await page.getByRole('button', { name: stage.words.options.delete }).click();
      return page;
    },
  },
  { name: 'practice', where: 'page', reach: (stage) => ownPage(stage, 'practice.html') },
  {
    name: 'practice-chat',
    where: 'page',
    async reach(stage) {
      const page = await ownPage(stage, 'practice.html');
      await page.getByLabel(stage.words.practice.chatLabel).click();
      await page.keyboard.type(HEATED);
      await overlayIn(page).getByRole('button', { name: stage.words.card.why }).click();
      await expect(overlayIn(page).locator('mark').first()).toBeVisible();
      return page;
    },
  },
  {
    name: 'practice-mail',
    where: 'page',
    async reach(stage) {
      const page = await ownPage(stage, 'practice.html');
      await page.getByRole('button', { name: stage.words.practice.mail }).click();
      await page.getByLabel(stage.words.practice.mailLabel).click();
      await page.keyboard.type('I felt alone last night. Can we talk?');
      await page.keyboard.press('ControlOrMeta+Enter');
      await expect(page.locator('.partner')).toBeVisible();
      await page.getByLabel(stage.words.practice.mailLabel).click();
      await page.keyboard.type(LEAVING);
      await expect(overlayIn(page).locator('[data-moment=withdrawing]')).toBeVisible();
      return page;
    },
  },
];
