import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { PAGES } from '../pages/build';
import type {} from '../pages/harness';

/** Every editor that drafts are read in, marked in and put into: the names of its pages. */
export const EDITORS = [
  'textarea',
  'shadow',
  'contenteditable',
  'lexical',
  'slate-react',
  'quill',
  'prosemirror-view',
] as const;

/** Puts our modules beside the page's own as `window.stillHere`. */
export async function withModules(page: Page): Promise<Page> {
  await page.addScriptTag({ path: join(PAGES, 'harness.js') });
  return page;
}
