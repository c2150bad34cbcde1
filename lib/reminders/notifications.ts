import { browser } from 'wxt/browser';
import type { OpenPromise, Promises } from '../promises/promises';
import { dueLine, reminderLines } from './lines';

/** By how many minutes a notification can put its promise off. */
export const LATER = 10;

/** Before the person allowed notifications, the browser has nothing here. */
const notifications = (): typeof browser.notifications | undefined => browser.notifications;

/** What somebody may do with a reminder. */
export interface Answers {
  readonly back: (id: string) => void;
  readonly later: (id: string) => void;
  readonly open: () => void;
}

/** Asks the browser, which asks the person once, for the right to show notifications. To be called in a click. Never rejects. */
export async function askToNotify(): Promise<boolean> {
  return browser.permissions.request({ permissions: ['notifications'] }).catch(() => false);
}

/** Shows the reminder of a promise, if notifications are allowed. */
export async function notify({ id, at }: OpenPromise): Promise<void> {
  const lines = reminderLines();
  await notifications()?.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: dueLine(at),
    message: lines.hint,
    // Firefox knows no buttons there, and shows nothing at all when it is given some.
    ...(!import.meta.env.FIREFOX && { buttons: [{ title: lines.back }, { title: lines.later(LATER) }] }),
  });
}

/** Takes away the reminders of promises that are no longer due. */
export async function clearNotifications(due: Promises): Promise<void> {
  const shown = Object.keys((await notifications()?.getAll()) ?? {});
  const gone = shown.filter((id) => !due.some((promise) => promise.id === id));
  await Promise.all(gone.map((id) => notifications()?.clear(id)));
}

/** Hears what is clicked in reminders, from now on or from when notifications are allowed. */
export function hearAnswers({ back, later, open }: Answers): void {
  let hears = false;
  const hear = () => {
    if (hears) return;
    notifications()?.onClicked.addListener(open);
    notifications()?.onButtonClicked.addListener((id, button) => (button === 0 ? back(id) : later(id)));
    hears = notifications() !== undefined;
  };
  hear();
  browser.permissions.onAdded.addListener(hear);
}
