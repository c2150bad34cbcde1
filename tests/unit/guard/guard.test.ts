// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { generic } from '../../../lib/composer/generic';
import { createGuard, type GuardOptions } from '../../../lib/guard/guard';

let field: HTMLTextAreaElement;

beforeEach(() => {
  document.body.innerHTML = '<form><textarea>you idiot</textarea><button>Abschicken</button></form>';
  field = document.querySelector('textarea') as HTMLTextAreaElement;
});

const adapter = { ...generic, sendKeys: ['Enter', 'Mod+Enter'] as const };

function guardWith(options: Partial<GuardOptions> = {}) {
  return createGuard({
    adapter,
    composers: () => [field],
    textOf: (composer) => (composer as HTMLTextAreaElement).value,
    isDue: () => true,
    enterSends: () => null,
    onHold: () => {},
    onRelease: () => {},
    now: () => 0,
    ...options,
  });
}

/** A key as a browser reports one that a person pressed. */
function pressed(key: string, more: object = {}) {
  let prevented = false;
  let stopped = false;
  const event = {
    type: 'keydown',
    isTrusted: true,
    key,
    code: key,
    keyCode: 13,
    composedPath: () => [field],
    preventDefault: () => {
      prevented = true;
    },
    stopImmediatePropagation: () => {
      stopped = true;
    },
    ...more,
  };
  return { event: event as unknown as Event, reached: () => !prevented && !stopped };
}

describe('the guard', () => {
  test('holds once; the second press goes, and the same text after it', () => {
    const guard = guardWith();
    const reached = ['Enter', 'Enter', 'Enter'].map((key) => {
      const press = pressed(key);
      guard.handle(press.event);
      return press.reached();
    });
    expect(reached).toEqual([false, true, true]);
  });

  test('a changed draft may be held again; a forgotten one too', () => {
    const guard = guardWith();
    guard.handle(pressed('Enter').event);
    guard.standDown();
    field.value = 'you utter idiot';
    const changed = pressed('Enter');
    guard.handle(changed.event);
    expect(changed.reached()).toBe(false);
    guard.forget();
    const next = pressed('Enter');
    guard.handle(next.event);
    expect(next.reached()).toBe(false);
  });

  test('what a script presses passes', () => {
    const press = pressed('Enter', { isTrusted: false });
    expect(guardWith().handle(press.event)).toBe(false);
    expect(press.reached()).toBe(true);
  });

  test('a calm draft passes, and Enter where it is known to break the line', () => {
    for (const options of [{ isDue: () => false }, { enterSends: () => false }]) {
      const press = pressed('Enter');
      guardWith(options).handle(press.event);
      expect(press.reached()).toBe(true);
    }
  });

  test('the Enter right after an input method let go is its own', () => {
    let time = 0;
    const guard = guardWith({ now: () => time });
    guard.handle({ type: 'compositionend', isTrusted: true } as Event);
    for (const [at, goes] of [
      [20, true],
      [200, false],
    ] as const) {
      time = at;
      const press = pressed('Enter');
      guard.handle(press.event);
      expect(press.reached()).toBe(goes);
    }
  });

  test.each(['isDue', 'onHold', 'textOf'] as const)('a mistake in %s keeps nothing from the page', (name) => {
    const guard = guardWith({
      [name]: () => {
        throw new Error('ours');
      },
    });
    // A first hold, so that the text is asked for as well.
    if (name === 'textOf') guard.standDown();
    const press = pressed('Enter');
    if (name === 'textOf') {
      guard.handle(press.event);
      const second = pressed('Enter');
      expect(() => guard.handle(second.event)).toThrow('ours');
      expect(second.reached()).toBe(true);
      return;
    }
    expect(() => guard.handle(press.event)).toThrow('ours');
    expect(press.reached()).toBe(true);
  });
});
