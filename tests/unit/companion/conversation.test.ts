import { expect, test } from 'vitest';
import { createConversation } from '../../../lib/companion/conversation';
import { bandsFor } from '../../../lib/draft/bands';

const bands = bandsFor('balanced');
const HEATED = 'You never listen, you selfish liar. You are a pathetic idiot.';

const draft = (text: string) => ({ text, caret: text.length });

test('an emptied composer was sent only when something that sends came before', () => {
  for (const [sends, again] of [
    [true, null],
    [false, 'heated'],
  ] as const) {
    const conversation = createConversation();
    conversation.read(draft(HEATED), true, 0, bands);
    expect(conversation.showing).toBe('heated');
    if (sends) conversation.maybeSent();
    conversation.read(draft(''), true, 1000, bands);
    expect(conversation.showing).toBe(null);
    conversation.read(draft(HEATED), true, 2000, bands);
    expect(conversation.showing).toBe(again);
  }
});

test('a key that did not send, followed by more text, is forgotten', () => {
  const conversation = createConversation();
  conversation.read(draft(HEATED), true, 0, bands);
  conversation.maybeSent();
  conversation.read(draft(`${HEATED} And`), true, 500, bands);
  conversation.read(draft(''), true, 1000, bands);
  conversation.read(draft(HEATED), true, 2000, bands);
  expect(conversation.showing).toBe('heated');
});

test('the reading leaves out the word at the caret until the keys rest', () => {
  const conversation = createConversation();
  conversation.read(draft('you idiot'), false, 0, bands);
  expect(conversation.reading.text).toBe('you ');
  conversation.read(draft('you idiot'), true, 1000, bands);
  expect(conversation.reading.text).toBe('you idiot');
});
