import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from '../../scripts/launch';
import {
  composerIn,
  copyOfExtension,
  expect,
  HEATED,
  overlayIn,
  serve,
  settled,
  test,
  UNMATCHED,
  worker,
} from './extension';

const SITE = `${UNMATCHED}/*`;

/** With the right for one more site given beforehand: no test can press the browser's own dialog. */
const withRightGiven = () =>
  copyOfExtension((folder) => {
    const path = join(folder, 'manifest.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8')) as { host_permissions: string[] };
    writeFileSync(
      path,
      JSON.stringify({ ...manifest, host_permissions: [...manifest.host_permissions, SITE] }),
    );
  });

test('a site that was added: listed, and running at once', async () => {
  const folder = withRightGiven();
  const { context, url } = await launch({ headless: true, extension: folder });
  await expect
    .poll(async () => (await worker(context)).evaluate(() => chrome.scripting.getRegisteredContentScripts()))
    .toEqual([expect.objectContaining({ matches: [SITE], allFrames: true, runAt: 'document_start' })]);
  const page = await context.newPage();
  await serve(page, UNMATCHED, 'textarea');
  await page.goto(UNMATCHED);
  await composerIn(page).click();
  await page.keyboard.type(HEATED);
  await expect(overlayIn(page).locator('[data-moment=heated]')).toBeVisible();

  const options = await context.newPage();
  await options.goto(url('options.html'));
  await expect(options.getByRole('button', { name: 'Stop using it on editor.example' })).toBeVisible();
  await context.close();
  rmSync(folder, { recursive: true });
});

test('a right given while the tab is open starts it there, without a reload', async () => {
  const folder = withRightGiven();
  const { context } = await launch({ headless: true, extension: folder });
  const page = await context.newPage();
  await serve(page, UNMATCHED, 'textarea');
  // Not registered when the page loads, as before the person was asked.
  await (await worker(context)).evaluate(() => chrome.scripting.unregisterContentScripts());
  await page.goto(UNMATCHED);
  await composerIn(page).click();
  await page.keyboard.type(HEATED);
  await settled(page);
  await expect(overlayIn(page)).toHaveCount(0);
  await (await worker(context)).evaluate(
    (site) => chrome.permissions.onAdded.dispatch({ origins: [site] }),
    SITE,
  );
  await composerIn(page).blur();
  await composerIn(page).click();
  await expect(overlayIn(page).locator('[data-moment=heated]')).toBeVisible();
  await context.close();
  rmSync(folder, { recursive: true });
});

test('the popup asks for the site in the tab, and for no other', async ({ open, context, launched }) => {
  const page = await open('textarea', UNMATCHED);
  const popup = await context.newPage();
  await popup.addInitScript((address) => {
    const asked: unknown[] = [];
    Object.assign(window, { asked });
    // The rights that opening the popup over a tab gives, and the dialog, are the browser's own.
    Object.defineProperty(chrome.tabs, 'query', { value: async () => [{ id: -1, url: address }] });
    Object.defineProperty(chrome.permissions, 'request', {
      value: async (rights: unknown) => {
        asked.push(rights);
        return true;
      },
    });
  }, page.url());
  await popup.goto(launched.url('popup.html'));
  await popup.getByRole('button', { name: 'Use it on editor.example' }).click();
  await expect(popup.getByRole('switch', { name: 'On for this site' })).toBeVisible();
  expect(await popup.evaluate(() => (window as unknown as { asked: unknown[] }).asked)).toEqual([
    { origins: [SITE] },
  ]);
});
