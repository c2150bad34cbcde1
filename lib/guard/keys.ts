import type { SendKey } from '../composer/adapter';

/** What of a keyboard event it goes by. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'keyCode' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey' | 'isComposing'
>;

/** The code that browsers give keys which belong to an input method. */
const INPUT_METHOD_KEY = 229;

/** The send key that a press is, or null. A key that an input method takes (Japanese, Chinese, …) is none. */
export function sendKeyOf(press: KeyPress): SendKey | null {
  if (press.key !== 'Enter' || press.isComposing || press.keyCode === INPUT_METHOD_KEY) return null;
  if (press.shiftKey || press.altKey) return null;
  return press.ctrlKey || press.metaKey ? 'Mod+Enter' : 'Enter';
}

/** A press that works a focused button: Space or Enter. */
export function worksButton(press: KeyPress): boolean {
  return (
    (press.key === ' ' || press.key === 'Enter') &&
    !press.isComposing &&
    !press.ctrlKey &&
    !press.altKey &&
    !press.metaKey
  );
}
