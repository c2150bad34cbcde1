// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { byAddressOf } from '../../../lib/composer/conversation';
import { sites } from '../../../lib/composer/sites';

/** The rows of the table that the adapters are made from, in its order. */
const ROWS = [
  'gmail',
  'outlook',
  'yahoo-mail',
  'proton-mail',
  'icloud-mail',
  'fastmail',
  'zoho-mail',
  'whatsapp',
  'messenger',
  'instagram',
  'telegram',
  'slack',
  'discord',
  'teams',
  'google-chat',
  'google-messages',
  'x',
  'linkedin',
  'reddit',
  'element',
];

test('the sites are in the order of their table', () => {
  expect(sites.map(({ id }) => id)).toEqual(ROWS);
});

describe.each(sites.map((site) => [site.id, site] as const))('%s', (_, site) => {
  const { composers, sendControls, notSend, notOwnWords, enterBreaksLine } = site;
  const selectors = [...composers, ...sendControls, ...notSend, ...notOwnWords, ...enterBreaksLine];

  test('every selector is valid, and there once in its list', () => {
    const { body } = document;
    for (const selector of selectors) expect(() => body.matches(selector), selector).not.toThrow();
    for (const list of [composers, sendControls, notSend, notOwnWords, enterBreaksLine])
      expect(new Set(list).size).toBe(list.length);
  });

  test('no selector goes by what is written for people', () => {
    for (const selector of selectors)
      expect(selector).not.toMatch(/\[(aria-label|aria-placeholder|title|placeholder|alt)\b/);
  });

  test('composers in which Enter breaks the line are only where it sends from others', () => {
    if (enterBreaksLine.length > 0) expect(site.sendKeys).toContain('Enter');
    else expect(site.enterBreaksLine).toEqual([]);
  });
});

describe('conversations', () => {
  beforeEach(() => {
    document.body.innerHTML = '';
  });

  const conversationOf = (id: string, composer: HTMLElement) =>
    sites.find((site) => site.id === id)?.conversation?.(composer) ?? null;

  test('WhatsApp: by the messages over the composer', () => {
    const chat = (id: string) => {
      document.body.innerHTML = `<div id="main"><div data-id="${id}"></div><footer><p></p></footer></div>`;
      return document.querySelector('p') as HTMLElement;
    };
    const kim = conversationOf('whatsapp', chat('false_49151@c.us_3EB0'));
    expect(kim).toBe('49151@c.us');
    expect(conversationOf('whatsapp', chat('true_49151@c.us_3EB9'))).toBe(kim);
    expect(conversationOf('whatsapp', chat('true_120363@g.us_3EB0_49151@c.us'))).toBe('120363@g.us');
    expect(conversationOf('whatsapp', chat('3EB0'))).toBe(null);
    expect(conversationOf('whatsapp', document.body)).toBe(null);
  });

  test.each([
    ['messenger', '/t/123', true],
    ['messenger', '/messages/t/123', true],
    ['messenger', '/messages/e2ee/t/123', true],
    ['messenger', '/groups/123', false],
    ['instagram', '/direct/t/123/', true],
    ['instagram', '/p/abc/', false],
    ['discord', '/channels/@me/1', true],
    ['google-messages', '/web/conversations/7', true],
    ['google-messages', '/web/settings', false],
    ['x', '/messages/1-2', true],
    ['x', '/i/chat/1-2', true],
    ['x', '/home', false],
    ['linkedin', '/messaging/thread/2-abc/', true],
    ['linkedin', '/feed/', false],
    ['reddit', '/room/!a', true],
    ['reddit', '/chat/room/!a', true],
    ['reddit', '/r/all', false],
    ['telegram', '/k/#@kim', true],
    ['slack', '/client/T1/C1', true],
    ['element', '/#/room/!a', true],
    ['google-chat', '/u/0/app/chat/A', true],
  ])('%s: %s', (id, address, known) => {
    history.replaceState(null, '', address);
    expect(conversationOf(id, document.body)).toBe(known ? address : null);
  });

  test('an address that is asked with a question is the same without it', () => {
    history.replaceState(null, '', '/t/1?ref=mail');
    expect(byAddressOf(/^\/t\//)(document.body)).toBe('/t/1');
  });

  test('each mail window is its own', () => {
    for (const id of ROWS.slice(0, 7)) expect(conversationOf(id, document.body), id).toBe(null);
  });
});
