// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { createChoices, ENOUGH } from '../../../lib/companion/choices';
import { createConversation } from '../../../lib/companion/conversation';
import { speak, words } from '../../../lib/words';
import { en } from '../../../lib/words/en';

speak(en);

const composer = document.createElement('textarea');

/** Everything that choices act on, as far as it can be seen to be acted on. */
function table({ inRow = 1, stores = true } = {}) {
  const stored = () => (stores ? Promise.resolve() : Promise.reject(new Error('full')));
  const stage = {
    composer,
    view: null,
    moment: 'heated' as const,
    away: false,
    enter: vi.fn(),
    show: vi.fn(),
    showNotes: vi.fn(),
    ask: vi.fn(),
    resume: vi.fn(),
    draw: vi.fn(),
    close: vi.fn(),
    holdPlace: vi.fn(),
    leaveDraft: vi.fn(),
    returned: vi.fn(),
    giveBack: vi.fn(),
    answerCommand: vi.fn(),
  };
  const lasting = {
    countNotNow: vi.fn(() => Promise.resolve(inRow)),
    endNotNow: vi.fn(stored),
    quietForAnHour: vi.fn(stored),
    siteOff: vi.fn(stored),
    beAsReady: vi.fn(stored),
    neverMind: vi.fn(stored),
  };
  const onCount = vi.fn();
  const sendAnyway = vi.fn(() => true);
  const choices = createChoices({
    options: { lasting, readNotes: () => Promise.resolve(null), onCount },
    stage,
    why: { told: null, tell: vi.fn(), forget: vi.fn() },
    conversationOf: () => createConversation(() => {}),
    read: vi.fn(),
    decline: vi.fn(),
    dismiss: vi.fn(),
    standDown: vi.fn(),
    sendAnyway,
  });
  return { choices, stage, lasting, onCount, sendAnyway };
}

describe('not now', () => {
  test.each([
    [ENOUGH - 1, false],
    [ENOUGH, true],
    [ENOUGH + 1, false],
  ])('%d in a row: the offer comes at one number alone', async (inRow, offered) => {
    const { choices, stage, lasting } = table({ inRow });
    choices.onNotNow();
    await lasting.countNotNow.mock.results[0]?.value;
    await Promise.resolve();
    expect(stage.show.mock.calls).toEqual(offered ? [['quieter']] : []);
    expect(lasting.endNotNow).not.toHaveBeenCalled();
  });

  test.each([
    ['onOpen', ['breath']],
    ['onDismiss', []],
    ['onSendAnyway', []],
    ['onHour', []],
    ['onSiteOff', []],
    ['onGentler', ['gentle']],
    ['onNeverMind', ['idiot']],
  ] as const)('%s ends the row', (name, args) => {
    const { choices, lasting } = table();
    (choices[name] as (...given: readonly string[]) => void)(...args);
    expect(lasting.endNotNow).toHaveBeenCalledTimes(1);
  });

  test.each(['onKeep', 'onWhy', 'onAsk'] as const)('%s does not', (name) => {
    const { choices, lasting } = table();
    choices[name]();
    expect(lasting.endNotNow).not.toHaveBeenCalled();
  });
});

test.each([
  [true, [['breath']]],
  [false, []],
])('a breath counts when it was whole: %s', (whole, counted) => {
  const { choices, onCount } = table();
  choices.onBreathed(whole);
  expect(onCount.mock.calls).toEqual(counted);
});

test.each([
  ['onHour', []],
  ['onSiteOff', []],
  ['onGentler', ['gentle']],
  ['onNeverMind', ['idiot']],
] as const)('%s: where it cannot be stored, that is said', async (name, args) => {
  const { choices, stage } = table({ stores: false });
  (choices[name] as (...given: readonly string[]) => void)(...args);
  await vi.waitFor(() => expect(stage.show).toHaveBeenCalledWith('notice', words.popup.saveFailed));
});

test.each([
  [true, []],
  [false, [['notice', words.hold.pressAgain]]],
])('send anyway: the page takes it: %s', (takes, said) => {
  const { choices, stage, sendAnyway } = table();
  sendAnyway.mockReturnValue(takes);
  choices.onSendAnyway();
  expect(stage.show.mock.calls).toEqual(said);
});
