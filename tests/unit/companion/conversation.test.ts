import { describe, expect, test } from 'vitest';
import { createConversation, type Happening, type Measure } from '../../../lib/companion/conversation';
import { bandsFor } from '../../../lib/draft/bands';
import { passingOver } from '../../../lib/draft/passed-over';

const measure: Measure = { bands: bandsFor('balanced'), passOver: (text) => text };
const HEATED = 'You never listen, you selfish liar. You are a pathetic idiot.';
const CALM = 'Dinner is at seven, bring the salad.';

const draft = (text: string) => ({ text, caret: text.length });
const quietly = () => createConversation(() => {});

test('an emptied composer was sent only when something that sends came before', () => {
  for (const [sends, again] of [
    [true, null],
    [false, 'heated'],
  ] as const) {
    const conversation = quietly();
    conversation.read(draft(HEATED), true, 0, measure);
    expect(conversation.showing).toBe('heated');
    if (sends) conversation.maybeSent();
    conversation.read(draft(''), true, 1000, measure);
    expect(conversation.showing).toBe(null);
    conversation.read(draft(HEATED), true, 2000, measure);
    expect(conversation.showing).toBe(again);
  }
});

test('a key that did not send, followed by more text, is forgotten', () => {
  const conversation = quietly();
  conversation.read(draft(HEATED), true, 0, measure);
  conversation.maybeSent();
  conversation.read(draft(`${HEATED} And`), true, 500, measure);
  conversation.read(draft(''), true, 1000, measure);
  conversation.read(draft(HEATED), true, 2000, measure);
  expect(conversation.showing).toBe('heated');
});

test('the reading leaves out the word at the caret until the keys rest', () => {
  const conversation = quietly();
  conversation.read(draft('you idiot'), false, 0, measure);
  expect(conversation.reading.text).toBe('you ');
  conversation.read(draft('you idiot'), true, 1000, measure);
  expect(conversation.reading.text).toBe('you idiot');
});

test('the curves follow the draft from its beginning, and end with it', () => {
  const conversation = quietly();
  conversation.read(draft(CALM), true, 0, measure);
  conversation.read(draft(HEATED), true, 1000, measure);
  expect(conversation.curves.heat.map(({ at }) => at)).toEqual([0, 1000]);
  expect(conversation.curves.heat.at(-1)?.level).toBe(conversation.levels.heat);
  conversation.read(draft(''), true, 2000, measure);
  expect(conversation.curves.heat).toEqual([]);
});

test('phrases that are passed over take the card away, also while it is up', () => {
  const conversation = quietly();
  const line = 'You are such a pathetic idiot.';
  conversation.read(draft(line), true, 0, measure);
  expect(conversation.showing).toBe('heated');
  const hits = conversation.reading.score.hits.map(({ start, end }) => line.slice(start, end).toLowerCase());
  expect(hits.length).toBeGreaterThan(0);
  conversation.read(draft(line), true, 100, { ...measure, passOver: passingOver(hits) });
  expect(conversation.showing).toBe(null);
  expect(conversation.text).toBe(line);
});

describe('what is counted', () => {
  const happenings = (steps: (conversation: ReturnType<typeof createConversation>) => void) => {
    const counted: Happening[] = [];
    steps(createConversation((what) => counted.push(what)));
    return counted;
  };
  const write = (text: string, now: number) => (conversation: ReturnType<typeof createConversation>) =>
    conversation.read(draft(text), true, now, measure);

  test.each([
    ['a calm draft that is sent', [CALM], true, []],
    ['a heated one that is taken back', [HEATED], false, ['moment']],
    ['a heated one that is sent', [HEATED], true, ['moment', 'sent-anyway']],
    [
      'one that is read again and again',
      [HEATED, HEATED, `${HEATED} You liar.`],
      true,
      ['moment', 'sent-anyway'],
    ],
    ['one that cooled before it was sent', [HEATED, CALM], true, ['moment', 'cooled']],
    [
      'one that cooled and heated up again',
      [HEATED, CALM, HEATED],
      true,
      ['moment', 'moment', 'sent-anyway'],
    ],
  ] as const)('%s', (_, texts, sent, counted) => {
    expect(
      happenings((conversation) => {
        texts.forEach((text, i) => {
          write(text, i * 1000)(conversation);
        });
        if (sent) conversation.maybeSent();
        write('', texts.length * 1000)(conversation);
      }),
    ).toEqual(counted);
  });

  test('one that was declined counts by how it was sent, and the next draft begins anew', () => {
    expect(
      happenings((conversation) => {
        write(HEATED, 0)(conversation);
        conversation.dismiss(100, measure.bands);
        conversation.maybeSent();
        write('', 200)(conversation);
        write(CALM, 300)(conversation);
        conversation.maybeSent();
        write('', 400)(conversation);
      }),
    ).toEqual(['moment', 'sent-anyway']);
  });
});

test('what the browser says of the language counts for this draft alone', () => {
  const conversation = quietly();
  const mixed = draft('Sen pathetic bir loser, sen selfish, sen stupid, hiç beni dinlemiyorsun!');
  const heatOf = () => {
    conversation.read(mixed, true, 0, measure);
    return conversation.reading.score.heat;
  };
  expect(heatOf()).toBe(0);
  expect(conversation.heard(false)).toBe(true);
  expect(conversation.heard(false)).toBe(false);
  expect(heatOf()).toBeGreaterThan(0);
  expect(conversation.heard(true)).toBe(true);
  expect(heatOf()).toBe(0);
  conversation.heard(false);
  conversation.read(draft(''), true, 1000, measure);
  expect(heatOf()).toBe(0);
});
