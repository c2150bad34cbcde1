import type { Locator, Page } from '@playwright/test';
import { expect, MATCHED } from './extension';

/** A way to send. `Space` is pressed on the send control; `Mod` is Ctrl or Cmd. */
export type Way = 'Enter' | 'Mod+Enter' | 'click' | 'Space';

/** Where something is in a page: a selector, in the frame that another one names or in the page itself. Goes through open shadow roots. */
export interface Spot {
  readonly frame: string | null;
  readonly selector: string;
}

/** A test page with a composer in it. */
export interface TestPage {
  /** Unique; of a site's page, it starts with the adapter's id. */
  readonly name: string;
  /** The file in tests/pages, without its ending. */
  readonly file: string;
  /** Where it is served: for sites, an address that the site really has. */
  readonly url: string;
  readonly composer: Spot;
  /** Null where only keys send. */
  readonly sendControl: Spot | null;
  /** Every way that this page sends in. */
  readonly ways: readonly Way[];
}

const spot = (selector: string, frame: string | null = null): Spot => ({ selector, frame });

/** The pages of the generic composer, an editor each. All send on Enter and with the shell's button. */
export const EDITOR_PAGES: readonly TestPage[] = (
  [
    ['textarea', spot('#editor textarea')],
    ['shadow', spot('#editor textarea')],
    ['contenteditable', spot('#editor [contenteditable]')],
    ['lexical', spot('#editor [data-lexical-editor]')],
    ['slate-react', spot('#editor [data-slate-editor]')],
    ['quill', spot('#editor .ql-editor')],
    ['prosemirror-view', spot('#editor .ProseMirror')],
    ['tiptap', spot('#editor .ProseMirror')],
    ['ckeditor5', spot('#editor .ck-editor__editable')],
    ['roosterjs', spot('#editor [contenteditable]')],
    ['draft-js', spot('#editor .public-DraftEditor-content')],
    ['trix', spot('#editor trix-editor')],
    ['tinymce', spot('#tinymce', '#editor iframe')],
    ['squire-rte', spot('#squire', 'iframe')],
  ] as const
).map(([file, composer]) => ({
  name: file,
  file,
  url: `${MATCHED}/${file}`,
  composer,
  sendControl: spot('.send-button'),
  ways: ['Enter', 'click', 'Space'],
}));

/** A site's page: its name, its address, its composer, its send control, the ways it sends in. */
function sitePage(
  name: string,
  url: string,
  composer: Spot | string,
  sendControl: Spot | string | null,
  keys: readonly ('Enter' | 'Mod+Enter')[],
  file = name,
): TestPage {
  const spotOf = (at: Spot | string) => (typeof at === 'string' ? spot(at) : at);
  return {
    name,
    file,
    url,
    composer: spotOf(composer),
    sendControl: sendControl === null ? null : spotOf(sendControl),
    ways: sendControl === null ? keys : [...keys, 'click', 'Space'],
  };
}

/** The pages of the sites, in the order of the adapters. */
export const SITE_PAGES: readonly TestPage[] = [
  sitePage(
    'gmail',
    'https://mail.google.com/mail/u/0/#inbox?compose=new',
    '[aria-label="New Message"] [g_editable]',
    '[aria-label="New Message"] .dC > :first-child',
    ['Mod+Enter'],
  ),
  sitePage(
    'gmail: a reply',
    'https://mail.google.com/mail/u/0/#inbox',
    '[aria-label="Nouveau message"] [g_editable]',
    '[aria-label="Nouveau message"] .dC > :first-child',
    ['Mod+Enter'],
    'gmail',
  ),
  sitePage(
    'outlook',
    'https://outlook.live.com/mail/0/',
    '#editorParent_1 [contenteditable]',
    '[data-testid=ComposeSendButton] > :first-child',
    ['Mod+Enter'],
  ),
  sitePage(
    'yahoo-mail',
    'https://mail.yahoo.com/d/compose/1',
    '[data-test-id=rte]',
    '[data-test-id=compose-send-button]',
    ['Mod+Enter'],
  ),
  sitePage(
    'proton-mail',
    'https://mail.proton.me/u/0/inbox',
    spot('#rooster-editor', '[data-testid=rooster-iframe]'),
    '[data-testid="composer:send-button"]',
    ['Mod+Enter'],
  ),
  sitePage(
    'icloud-mail',
    'https://www.icloud.com/mail/',
    spot('[role=textbox]', 'iframe'),
    spot('.compose-send-button', 'iframe'),
    [],
  ),
  sitePage('fastmail', 'https://app.fastmail.com/mail/compose', '.v-RichText-input', '.s-send', [
    'Mod+Enter',
  ]),
  sitePage('zoho-mail', 'https://mail.zoho.eu/zm/', spot('body', '.ze_area'), '.btn-send', ['Mod+Enter']),
  sitePage('whatsapp', 'https://web.whatsapp.com/', '#main footer [role=textbox]', '[data-tab="11"]', [
    'Enter',
  ]),
  sitePage('messenger', 'https://www.messenger.com/t/1234567890', '[role=textbox]', '[data-what=send]', [
    'Enter',
  ]),
  sitePage(
    'messenger: Facebook',
    'https://www.facebook.com/messages/t/1234567890',
    '[role=textbox]',
    '[data-what=send]',
    ['Enter'],
    'messenger',
  ),
  sitePage(
    'instagram',
    'https://www.instagram.com/direct/t/1234567890/',
    '[role=textbox]',
    '[data-what=send]',
    ['Enter'],
  ),
  sitePage(
    'telegram: K',
    'https://web.telegram.org/k/#@robin',
    '.input-message-input[data-peer-id]',
    '.btn-send',
    ['Enter'],
    'telegram',
  ),
  sitePage(
    'telegram: A',
    'https://web.telegram.org/a/#1234567890',
    '#editable-message-text',
    'button.main-button',
    ['Enter'],
    'telegram',
  ),
  sitePage('slack', 'https://app.slack.com/client/T1/C1', '.ql-editor', '[data-qa=texty_send_button]', [
    'Enter',
    'Mod+Enter',
  ]),
  sitePage('discord', 'https://discord.com/channels/@me/1', '[data-slate-editor]', null, ['Enter']),
  sitePage(
    'teams',
    'https://teams.microsoft.com/v2/',
    '[data-tid=ckeditor]',
    '[data-tid=newMessageCommands-send]',
    ['Enter', 'Mod+Enter'],
  ),
  sitePage(
    'google-chat',
    'https://chat.google.com/u/0/app/chat/AAAA',
    spot('[role=textbox]', 'iframe'),
    spot('[data-what=send]', 'iframe'),
    ['Enter'],
  ),
  sitePage(
    'google-chat: in Gmail',
    'https://mail.google.com/mail/u/0/#chat/dm/AAAA',
    spot('[role=textbox]', 'iframe'),
    spot('[data-what=send]', 'iframe'),
    ['Enter'],
    'google-chat',
  ),
  sitePage(
    'google-messages',
    'https://messages.google.com/web/conversations/1',
    'textarea',
    '[data-e2e-send-text-button]',
    ['Enter'],
  ),
  sitePage('x', 'https://x.com/messages/1-2', 'textarea', '[data-testid=dm-composer-send-button]', ['Enter']),
  sitePage(
    'x: a post',
    'https://x.com/compose/post',
    '[data-testid=tweetTextarea_0]',
    '[data-testid=tweetButton]',
    ['Mod+Enter'],
    'x',
  ),
  sitePage(
    'linkedin',
    'https://www.linkedin.com/messaging/thread/1/',
    '.msg-form__contenteditable',
    '.msg-form__send-button',
    [],
  ),
  sitePage(
    'linkedin: Enter sends',
    'https://www.linkedin.com/messaging/thread/enter/',
    '.msg-form__contenteditable',
    null,
    ['Enter'],
    'linkedin',
  ),
  sitePage(
    'reddit',
    'https://www.reddit.com/chat/room/!1',
    'textarea[name=message]',
    'rs-message-composer button[type=submit]',
    ['Enter'],
  ),
  sitePage(
    'element',
    'https://app.element.io/#/room/!1:example.org',
    '[role=textbox]',
    '.mx_MessageComposer_sendMessage',
    ['Enter'],
  ),
];

/** Where a spot of a page is. */
export function locate(page: Page, { frame, selector }: Spot): Locator {
  return frame === null ? page.locator(selector) : page.frameLocator(frame).locator(selector);
}

/** Puts the caret into the composer as a person does: with a click, at the start of what is in it. */
export async function enter(page: Page, { composer }: TestPage): Promise<Locator> {
  const field = locate(page, composer);
  await field.click({ position: { x: 12, y: 14 } });
  await expect(field).toBeFocused();
  return field;
}

/** Sends in one of the page's ways; for a key, the composer has the focus. */
export async function sendBy(page: Page, { sendControl }: TestPage, way: Way): Promise<void> {
  if (way === 'Enter') await page.keyboard.press('Enter');
  else if (way === 'Mod+Enter') await page.keyboard.press('ControlOrMeta+Enter');
  else if (!sendControl) throw new Error('the page has no send control');
  else if (way === 'click') await locate(page, sendControl).click();
  else {
    const control = locate(page, sendControl);
    await drawn(control);
    await control.press('Space');
  }
}

/** Resolves when the window of `part` has drawn. An editor that has yet to draw the last key (Trix) takes the focus back as it does. */
async function drawn(part: Locator): Promise<void> {
  await part.evaluate(({ ownerDocument: { defaultView: window } }) => {
    return new Promise((done) => window?.requestAnimationFrame(() => window.requestAnimationFrame(done)));
  });
}

/** What the page has sent. */
export function sentIn(page: Page): Promise<string[]> {
  return page.evaluate(() => window.sent);
}
