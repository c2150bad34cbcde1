// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { SiteAdapter } from '../../../lib/composer/adapter';
import { generic } from '../../../lib/composer/generic';
import { sendControlAt, sendKeysIn } from '../../../lib/composer/send-control';
import { sites } from '../../../lib/composer/sites';

const FIELD = '<div data-composer contenteditable="true" role="textbox"></div>';

/** Puts markup into the page; `data-composer` is the composer, `data-press` what is pressed. */
function pageWith(markup: string): { composer: HTMLElement; pressed: (name: string) => Element } {
  document.body.innerHTML = markup;
  const part = (selector: string) => {
    const found = document.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`no ${selector}`);
    return found;
  };
  return { composer: part('[data-composer]'), pressed: (name) => part(`[data-press="${name}"]`) };
}

describe('sendControlAt, without a site', () => {
  test.each([
    ['a submit button of its form', `<form>${FIELD}<button data-press="here">送信</button></form>`],
    [
      'an icon in it',
      `<form>${FIELD}<button><svg><g><path data-press="here"></path></g></svg></button></form>`,
    ],
    ['an input', `<form>${FIELD}<input type="submit" value="Gönder" data-press="here"></form>`],
    ['a picture', `<form>${FIELD}<input type="image" data-press="here"></form>`],
    [
      'a submit button elsewhere',
      `<form id="f">${FIELD}</form><button form="f" data-press="here">Küldés</button>`,
    ],
    [
      'a name for tests',
      `${FIELD}<button type="button" data-testid="send-button" data-press="here">Senden</button>`,
    ],
    ['a class', `${FIELD}<div role="button" class="btn btn-send" data-press="here">Enviar</div>`],
    ['a name in camel case', `${FIELD}<button type="button" id="sendMessage" data-press="here">→</button>`],
    ['a name at the end', `${FIELD}<button type="button" class="composerSend" data-press="here">→</button>`],
    ['a named icon', `${FIELD}<div role="button"><span data-icon="send" data-press="here"></span></div>`],
    [
      'aria-haspopup=false',
      `${FIELD}<button type="button" aria-haspopup="false" name="send" data-press="here">→</button>`,
    ],
  ])('%s', (_, markup) => {
    const { composer, pressed } = pageWith(markup);
    const found = sendControlAt(generic, pressed('here'), composer);
    expect(found?.matches('button, [role=button], input')).toBe(true);
    expect(found?.contains(pressed('here'))).toBe(true);
  });

  test.each([
    ['a label alone', `${FIELD}<button type="button" aria-label="Send" data-press="here">Send</button>`],
    ['a menu', `${FIELD}<button type="button" name="send" aria-haspopup="menu" data-press="here">▾</button>`],
    ['for later', `${FIELD}<button type="button" data-testid="schedule-send" data-press="here">🕓</button>`],
    [
      'for later, in camel case',
      `${FIELD}<button type="button" id="sendLater" data-press="here">🕓</button>`,
    ],
    ['again', `${FIELD}<button type="button" name="resend" data-press="here">↻</button>`],
    ['options', `${FIELD}<button type="button" class="send-options" data-press="here">▾</button>`],
    ['a toggle', `${FIELD}<button type="button" class="send-toggle" data-press="here">▾</button>`],
    [
      'send and archive',
      `${FIELD}<button type="button" data-testid="send-archive" data-press="here">A</button>`,
    ],
    ['the sender', `${FIELD}<button type="button" class="sender" data-press="here">Kim</button>`],
    [
      'formatting',
      `<form>${FIELD}<button type="button" data-testid="bold" data-press="here">B</button></form>`,
    ],
    ['a reset', `<form>${FIELD}<button type="reset" data-press="here">x</button></form>`],
    ['another form', `<form>${FIELD}</form><form><button data-press="here">OK</button></form>`],
    [
      'of another window',
      `<div role="dialog">${FIELD}</div><div role="dialog"><button name="send" data-press="here">→</button></div>`,
    ],
    ['no control', `${FIELD}<span class="send" data-press="here">sent</span>`],
    [
      'the composer',
      `<form><button>${FIELD.replace('data-composer', 'data-composer data-press="here"')}</button></form>`,
    ],
    [
      'deep in a card that is a button',
      `${FIELD}<button class="send">${'<i>'.repeat(8)}<b data-press="here"></b></button>`,
    ],
  ])('not: %s', (_, markup) => {
    const { composer, pressed } = pageWith(markup);
    expect(sendControlAt(generic, pressed('here'), composer)).toBe(null);
  });

  test('the form around the shadow root that the field is in', () => {
    document.body.innerHTML = '<form><chat-field></chat-field><button>→</button></form>';
    const root = document.querySelector('chat-field')?.attachShadow({ mode: 'open' });
    if (!root) throw new Error('no shadow root');
    root.innerHTML = '<textarea></textarea>';
    const button = document.querySelector('button');
    if (!button) throw new Error('no button');
    const field = root.querySelector<HTMLElement>('textarea');
    expect(field && sendControlAt(generic, button, field)).toBe(button);
  });
});

/** A row of each site: what its controls are around. `send` sends, whatever else is pressed does not. */
const ROWS: readonly [id: string, markup: string][] = [
  [
    'gmail',
    `<div class="Ap"><div data-composer g_editable="true" contenteditable="true"></div></div>
     <div class="dC"><div role="button" data-press="send">S</div>
       <div role="button" aria-haspopup="true" data-press="menu">▾</div></div>
     <div role="menuitem" selector="scheduledSend"><span role="button" data-press="later"></span></div>
     <div class="gU"><div role="button" data-press="bold">B</div></div>`,
  ],
  [
    'outlook',
    `<div id="editorParent_1">${FIELD}</div><div data-testid="ComposeSendButton">
       <button type="button"><i data-press="send"></i></button>
       <button type="button" aria-haspopup="true" data-press="menu">▾</button></div>
     <button type="button" data-press="bold">B</button>`,
  ],
  [
    'yahoo-mail',
    `<div data-composer data-test-id="rte" contenteditable="true"></div>
     <button data-test-id="compose-send-button"><span data-press="send"></span></button>
     <button data-test-id="compose-schedule-send-button" data-press="later"></button>`,
  ],
  [
    'proton-mail',
    `<div data-composer id="rooster-editor" contenteditable="true"></div>
     <button data-testid="composer:send-button" data-press="send"></button>
     <button data-testid="composer:schedule-send-button" data-press="later"></button>
     <button data-testid="composer:send-options" data-press="menu"></button>`,
  ],
  ['icloud-mail', `${FIELD}<button class="compose-send-button" data-press="send"></button>`],
  [
    'fastmail',
    `<div data-composer class="v-RichText-input" contenteditable="true"></div>
     <button class="v-Button s-send v-Button--cta"><span data-press="send"></span></button>
     <button class="v-Button s-send-later" aria-haspopup="menu" data-press="later"></button>
     <button class="v-Button s-discard" data-press="discard"></button>`,
  ],
  ['zoho-mail', `${FIELD}<button class="btn-send" data-press="send"></button>`],
  [
    'whatsapp',
    `<div id="main"><footer>${FIELD}
       <button><span data-icon="wds-ic-send-filled"><svg><path data-press="send"></path></svg></span></button>
       <button><span data-icon="plus-rounded" data-press="attach"></span></button>
       <button><span data-icon="ptt" data-press="record"></span></button></footer></div>`,
  ],
  [
    'messenger',
    `<div role="group"><div><div role="button" aria-haspopup="menu" data-press="menu"></div></div>
       <div><div role="button" data-press="picture"></div></div><div>${FIELD}</div>
       <div><div role="button" aria-haspopup="dialog" data-press="emoji"></div></div>
       <span><div role="button"><svg><path data-press="send"></path></svg></div></span></div>
     <div><div role="button" data-press="elsewhere"></div></div>`,
  ],
  [
    'instagram',
    `<div><div role="button" data-press="emoji"></div><div>${FIELD}</div><div role="button" data-press="send"></div></div>`,
  ],
  [
    'telegram',
    `<div data-composer class="input-message-input" contenteditable="true"></div>
     <button class="btn-icon btn-send send" data-press="send"></button>
     <button class="btn-icon btn-send record" data-press="record"></button>
     <button class="btn-icon btn-send schedule" data-press="later"></button>
     <button class="Button main-button record" data-press="record too"></button>
     <div class="btn-menu"><div class="btn-menu-item" role="button" data-press="menu"></div></div>`,
  ],
  [
    'slack',
    `<div data-qa="message_input"><div data-composer class="ql-editor" contenteditable="true"></div></div>
     <button data-qa="texty_send_button"><i data-press="send"></i></button>
     <button data-qa="texty_scheduled_message_menu_button" data-press="later"></button>
     <button data-qa="bold-composer-button" data-press="bold"></button>`,
  ],
  [
    'teams',
    `<div data-composer data-tid="ckeditor" contenteditable="true"></div>
     <button data-tid="newMessageCommands-send"><svg data-press="send"></svg></button>
     <button data-tid="newMessageCommands-schedule-send" data-press="later"></button>
     <button data-tid="newMessageCommands-emoji" data-press="emoji"></button>`,
  ],
  [
    'google-chat',
    `<div><button aria-haspopup="menu" data-press="menu"></button><div>${FIELD}</div>
       <button data-press="emoji"></button><button><svg data-press="send"></svg></button></div>`,
  ],
  [
    'google-messages',
    `<textarea data-composer data-e2e-message-input-box></textarea>
     <mws-message-send-button><button data-e2e-send-text-button><mws-icon data-press="send"></mws-icon></button></mws-message-send-button>
     <button data-e2e-schedule-button data-press="later"></button>
     <button data-e2e-picker-button data-press="emoji"></button>`,
  ],
  [
    'x',
    `<textarea data-composer data-testid="dm-composer-textarea"></textarea>
     <button data-testid="dm-composer-send-button" data-press="send"></button>
     <button data-testid="scheduleOption" data-press="later"></button>
     <button data-testid="dm-composer-gif-button" data-press="gif"></button>`,
  ],
  [
    'linkedin',
    `<form><div data-composer class="msg-form__contenteditable" contenteditable="true"></div>
       <button type="submit" class="msg-form__send-button"><span data-press="send"></span></button>
       <button type="button" class="msg-form__send-toggle" data-press="menu"></button></form>`,
  ],
  [
    'reddit',
    `<form><textarea data-composer name="message"></textarea><button type="submit" data-press="send"></button>
       <button type="button" aria-haspopup="dialog" data-press="emoji"></button></form>`,
  ],
  [
    'element',
    `<div data-composer class="mx_BasicMessageComposer_input" contenteditable="true"></div>
     <div role="button" class="mx_AccessibleButton mx_MessageComposer_sendMessage"><svg data-press="send"></svg></div>
     <div role="button" class="mx_AccessibleButton mx_EmojiButton" data-press="emoji"></div>`,
  ],
];

function siteNamed(id: string): SiteAdapter {
  const found = sites.find((site) => site.id === id);
  if (!found) throw new Error(`no site ${id}`);
  return found;
}

describe('sendControlAt, on the sites', () => {
  test.each(ROWS)('%s', (id, markup) => {
    const site = siteNamed(id);
    const { composer } = pageWith(markup);
    for (const pressed of document.querySelectorAll<HTMLElement>('[data-press]')) {
      const name = pressed.dataset.press;
      const found = sendControlAt(site, pressed, composer);
      if (name === 'send') expect(found?.contains(pressed), name).toBe(true);
      else expect(found, name).toBe(null);
    }
    expect(document.querySelectorAll('[data-press=send]').length).toBe(1);
  });

  test('every site has a row here, but for the one without a send control', () => {
    const here = ROWS.map(([id]) => id);
    expect(sites.map(({ id }) => id).filter((id) => !here.includes(id))).toEqual(['discord']);
  });
});

describe('sendKeysIn', () => {
  test.each([
    ['x', '<textarea data-composer data-testid="dm-composer-textarea"></textarea>', ['Enter', 'Mod+Enter']],
    ['x', '<div data-composer data-testid="tweetTextarea_0" contenteditable="true"></div>', ['Mod+Enter']],
    [
      'linkedin',
      '<form><p data-composer class="msg-form__contenteditable"></p><button class="msg-form__send-button"></button></form>',
      ['Mod+Enter'],
    ],
    [
      'linkedin',
      '<form><p data-composer class="msg-form__contenteditable"></p></form>',
      ['Enter', 'Mod+Enter'],
    ],
    ['messenger', `<div role="dialog"><form>${FIELD}</form></div>`, []],
    ['messenger', FIELD, ['Enter']],
    ['gmail', FIELD, ['Mod+Enter']],
  ])('%s: %s', (id, markup, keys) => {
    expect(sendKeysIn(siteNamed(id), pageWith(markup).composer)).toEqual(keys);
  });
});
