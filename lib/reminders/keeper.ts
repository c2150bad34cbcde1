import { browser } from 'wxt/browser';
import { counts, promises } from '../ledgers';
import { countOf, dueAt, movedBy, nextDue, type PromiseEvent } from '../promises/promises';
import { dayOf } from '../stats/counts';
import { clearNotifications, hearAnswers, LATER, notify } from './notifications';
import { openPopup, showDue } from './toolbar';

/** The alarm for the promise that comes due next. */
const ALARM = 'promise';

/** Takes what happened to a promise, counts it, and sees to the reminders. Whether it was taken; rejects when the browser will not store it. */
export async function takePromise(event: PromiseEvent, now: number): Promise<boolean> {
  const taken = await promises.take(event);
  if (!taken) return false;
  const what = countOf(taken.before, event);
  // A count that is lost is no reason to say that the promise was.
  if (what) await counts.take({ type: 'counted', what, day: dayOf(now) }).catch(() => null);
  await look(now);
  return true;
}

/** Looks at the clock: reminds of what is due and was not reminded of, on the toolbar and as a notification, and sets the alarm for the next. */
export async function look(now: number): Promise<void> {
  const taken = await promises.take({ type: 'looked', now }).catch(() => null);
  const open = taken?.after ?? (await promises.read());
  const due = dueAt(open, now);
  const fresh = taken?.before.filter((each) => each.at <= now && !each.reminded) ?? [];
  await Promise.allSettled([
    setAlarm(nextDue(open, now)),
    showDue(due),
    clearNotifications(due),
    ...fresh.filter(({ id }) => due.some((each) => each.id === id)).map((each) => notify(each)),
  ]);
}

async function setAlarm(when: number | null): Promise<void> {
  if (when === null) await browser.alarms.clear(ALARM);
  else browser.alarms.create(ALARM, { when });
}

/** Keeps promises in mind for as long as there is a browser: what came due while it was closed is reminded of when it starts. For the background. */
export function keepReminders(): void {
  const lookNow = () => void look(Date.now());
  browser.alarms.onAlarm.addListener(lookNow);
  browser.runtime.onStartup.addListener(lookNow);
  browser.runtime.onInstalled.addListener(lookNow);
  // What is kept can also be deleted as a whole, in the settings.
  promises.watch(lookNow);
  hearAnswers({
    back: (id) => void takePromise({ type: 'fulfilled', id }, Date.now()),
    later: (id) => void later(id),
    open: () => void openPopup(),
  });
  // Browsers may lose alarms; whatever wakes the background makes good for it.
  lookNow();
}

async function later(id: string): Promise<void> {
  const promise = (await promises.read()).find((each) => each.id === id);
  const now = Date.now();
  if (promise) await takePromise({ type: 'moved', id, at: movedBy(promise, LATER, now) }, now);
}
