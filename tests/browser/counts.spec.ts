import { readFile } from 'node:fs/promises';
import { dayOf } from '../../lib/stats/counts';
import { expect, pageOnTime, test, worker } from './extension';

const DAY = 24 * 60 * 60_000;

test('nothing yet, then a number for each breath', async ({ context, launched }) => {
  const popup = await pageOnTime(context);
  await popup.goto(launched.url('popup.html'));
  await popup.getByRole('button', { name: 'What it noticed' }).click();
  await expect(popup.getByText('Nothing yet.')).toBeVisible();
  await popup.getByRole('button', { name: 'Back' }).click();
  await expect(popup.getByRole('button', { name: 'What it noticed' })).toBeFocused();

  await popup.getByRole('button', { name: 'Compassion' }).click();
  await popup.clock.runFor(31_000);
  await expect(popup.getByText('That was it.')).toBeVisible();
  await popup.getByRole('button', { name: 'Once more' }).click();
  await popup.getByRole('button', { name: 'Skip' }).click();
  await popup.getByRole('button', { name: 'Back' }).click();
  await popup.getByRole('button', { name: 'What it noticed' }).click();
  await expect(popup.locator('dl div', { hasText: 'Times you breathed' })).toHaveText('Times you breathed1');
});

test('a picture of the last weeks, in words too; saved and deleted by one click each', async ({
  context,
  launched,
}) => {
  const now = Date.now();
  const counts = {
    [dayOf(now - 83 * DAY)]: { moment: 1 },
    [dayOf(now - 8 * DAY)]: { moment: 4, breath: 2, 'sent-anyway': 1 },
    [dayOf(now)]: { moment: 2, breath: 1, cooled: 1 },
  };
  await (await worker(context)).evaluate((kept) => chrome.storage.local.set({ counts: kept }), counts);
  const popup = await pageOnTime(context);
  await popup.goto(launched.url('popup.html'));
  await popup.getByRole('button', { name: 'What it noticed' }).click();
  const picture = popup.getByRole('img');
  await expect(picture).toHaveAccessibleName(
    /: 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 2\. Times you breathed: 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 1\.$/,
  );
  const highest = await picture
    .locator('.bar-moment')
    .evaluateAll((bars) => bars.map((bar) => Math.round(bar.getBoundingClientRect().height)));
  expect(highest.indexOf(Math.max(...highest))).toBe(10);
  await expect(popup.locator('dl div', { hasText: 'Moments noticed' })).toHaveText('Moments noticed7');

  const download = popup.waitForEvent('download');
  await popup.getByRole('button', { name: 'Save as a file' }).click();
  const saved: unknown = JSON.parse(await readFile(await (await download).path(), 'utf8'));
  expect(saved).toMatchObject(counts);
  await popup.getByRole('button', { name: 'Delete the counts' }).click();
  await expect(popup.getByText('Deleted.')).toBeVisible();
  await expect(popup.getByText('Nothing yet.')).toBeVisible();
  expect(await (await worker(context)).evaluate(() => chrome.storage.local.get('counts'))).toEqual({
    counts: {},
  });
});

test('counts told at once from several places are all counted', async ({ context, launched }) => {
  const pages = await Promise.all([1, 2, 3].map(() => context.newPage()));
  for (const page of pages) await page.goto(launched.url('popup.html'));
  await Promise.all(
    pages.map((page) =>
      page.evaluate(async (day) => {
        const told = { ledger: 'counts', event: { type: 'counted', what: 'moment', day } };
        await Promise.all(
          Array.from({ length: 10 }, () => chrome.runtime.sendMessage({ stillHere: 'told', told })),
        );
      }, dayOf(Date.now())),
    ),
  );
  const { counts } = await (await worker(context)).evaluate(() => chrome.storage.local.get('counts'));
  expect(counts).toMatchObject({ [dayOf(Date.now())]: { moment: 30 } });
});
