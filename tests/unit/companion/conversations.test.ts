// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { createConversations } from '../../../lib/companion/conversations';
import { generic } from '../../../lib/composer/generic';

const ignored = () => {};
const field = () => document.createElement('div');

test('where the site says nothing, each composer is a conversation', () => {
  const conversationOf = createConversations(generic, ignored);
  const [one, two] = [field(), field()];
  expect(conversationOf(one)).toBe(conversationOf(one));
  expect(conversationOf(one)).not.toBe(conversationOf(two));
});

test('a composer that is used for another chat is another conversation, and a new one for the same chat is the same', () => {
  let chat = '/t/1';
  const conversationOf = createConversations({ ...generic, conversation: () => chat }, ignored);
  const composer = field();
  const first = conversationOf(composer);
  chat = '/t/2';
  expect(conversationOf(composer)).not.toBe(first);
  chat = '/t/1';
  expect(conversationOf(field())).toBe(first);
});

test('only the last fifty are remembered', () => {
  let chat = 0;
  const conversationOf = createConversations({ ...generic, conversation: () => String(chat) }, ignored);
  const composer = field();
  const first = conversationOf(composer);
  for (chat = 1; chat <= 49; chat++) conversationOf(composer);
  chat = 0;
  expect(conversationOf(composer)).toBe(first);
  for (chat = 1; chat <= 50; chat++) conversationOf(composer);
  chat = 0;
  expect(conversationOf(composer)).not.toBe(first);
});
