import {
  composerIn,
  expect,
  HEATED,
  overlayIn,
  pageOnTime,
  popupOver,
  settled,
  test,
  worker,
} from './extension';

test('on and off for the site in the tab, at once and for good', async ({ open, launched }) => {
  const page = await open('textarea');
  const popup = await popupOver(page, launched);
  const here = popup.getByRole('switch', { name: 'On for this site' });
  await expect(here).toBeChecked();
  await expect(popup.getByText('app.element.io')).toBeVisible();
  await here.click();
  await expect(popup.getByRole('switch', { name: 'Off for this site' })).not.toBeChecked();

  await page.bringToFront();
  await composerIn(page).click();
  await page.keyboard.type(HEATED);
  await settled(page);
  await expect(overlayIn(page)).toHaveCount(0);

  await popup.reload();
  await popup.getByRole('switch', { name: 'Off for this site' }).click();
  await page.bringToFront();
  await page.keyboard.type(HEATED);
  await expect(overlayIn(page)).toBeAttached();
});

test('says so where it does not run', async ({ open, launched }) => {
  const page = await open('textarea', 'https://editor.example');
  const popup = await popupOver(page, launched);
  await expect(popup.getByText('Not running on this page')).toBeVisible();
});

test('slowing down: a beat, a line with a time, copied', async ({ context, launched }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const popup = await context.newPage();
  await popup.clock.install({ time: new Date(2026, 10, 23, 19, 20) });
  await popup.goto(launched.url('popup.html'));
  await popup.getByRole('button', { name: 'Slowing down' }).click();
  await expect(popup.getByText('Just this moment.')).toBeVisible();
  await popup.clock.runFor(5100);
  await popup.getByRole('radio', { name: '10 min' }).check();
  await popup.getByRole('radio', { name: 'Someone at work' }).check();
  const line = popup.getByRole('blockquote');
  await expect(line).toContainText('think about this before I answer');
  await expect(line).toContainText('30');
  await popup.getByRole('button', { name: 'Copy the line' }).click();
  await expect(popup.getByText('Copied.')).toBeVisible();
  expect(await popup.evaluate(() => navigator.clipboard.readText())).toBe(await line.textContent());
});

test('compassion: three breaths of 4 s in and 6 s out', async ({ context, launched }) => {
  const popup = await context.newPage();
  await popup.clock.install();
  await popup.goto(launched.url('popup.html'));
  await popup.getByRole('button', { name: 'Compassion' }).click();
  const phases: (string | null)[] = [];
  for (let n = 0; n < 3; n++)
    for (const [phase, seconds] of [
      ['in', 4],
      ['out', 6],
    ] as const) {
      await popup.clock.runFor(500);
      phases.push(await popup.locator('[data-phase]').getAttribute('data-phase'));
      await expect(popup.getByText(`Breath ${n + 1} of 3`)).toBeVisible();
      expect(phase).toBe(phases.at(-1));
      await popup.clock.runFor(seconds * 1000 - 500);
    }
  await popup.clock.runFor(100);
  await expect(popup.getByText('That was it.')).toBeVisible();
  await expect(popup.getByRole('button', { name: 'Once more' })).toBeFocused();
  await popup.getByRole('button', { name: 'Once more' }).click();
  await popup.clock.runFor(100);
  await expect(popup.getByText('Breath 1 of 3')).toBeVisible();
});

test('learning: notes are kept when asked for, shown in the moment, and deleted', async ({
  open,
  context,
  launched,
}) => {
  const popup = await context.newPage();
  await popup.goto(launched.url('popup.html'));
  await popup.getByRole('button', { name: 'Learning' }).click();
  const first = popup.getByRole('textbox').first();
  await first.fill('They are tired too.');
  await popup.reload();
  await popup.getByRole('button', { name: 'Learning' }).click();
  await expect(first).toHaveValue('');
  await first.fill('They are tired too.');
  await popup.getByRole('button', { name: 'Keep on this computer' }).click();
  await expect(popup.getByText('Kept here, and only here.')).toBeVisible();

  const page = await open('textarea');
  await composerIn(page).click();
  await page.keyboard.type(HEATED);
  await overlayIn(page).getByRole('button', { name: 'Learn' }).click();
  await expect(overlayIn(page).getByText('They are tired too.')).toBeVisible();

  await popup.bringToFront();
  await popup.reload();
  await popup.getByRole('button', { name: 'Learning' }).click();
  await expect(first).toHaveValue('They are tired too.');
  await popup.getByRole('button', { name: 'Delete my notes' }).click();
  await popup.reload();
  await popup.getByRole('button', { name: 'Learning' }).click();
  await expect(first).toHaveValue('');
});

test('an hour of quiet is said, and can be ended', async ({ context, launched }) => {
  await (await worker(context)).evaluate(
    (until) => chrome.storage.local.set({ 'quiet-until': until }),
    Date.now() + 30 * 60_000,
  );
  const popup = await pageOnTime(context);
  await popup.goto(launched.url('popup.html'));
  await expect(popup.getByText(/^It is quiet on all sites until/)).toBeVisible();
  await popup.getByRole('button', { name: 'Notice again' }).click();
  await expect(popup.getByText(/^It is quiet on all sites until/)).toHaveCount(0);
  expect(await (await worker(context)).evaluate(() => chrome.storage.local.get('quiet-until'))).toEqual({});
});

test('a choice that cannot be stored is taken back and said', async ({ context, launched }) => {
  const popup = await context.newPage();
  await popup.addInitScript(() => {
    Object.defineProperty(chrome.storage.local, 'set', {
      value: () => Promise.reject(new Error('QUOTA_BYTES')),
    });
  });
  await popup.goto(launched.url('popup.html'));
  await popup.getByText('Settings').click();
  const never = popup.getByRole('radio', { name: 'Never' });
  await never.check({ force: true }).catch(() => null);
  await expect(popup.getByText('That could not be saved.')).toBeVisible();
  await expect(never).not.toBeChecked();
});
