import { timeOfDay } from '../experiments/pause';
import { languageFor, varietyOf } from '../words/language';
import { REMINDER_LINES, type ReminderLines } from '../words/reminder-lines';

/** What reminders say, in the language that the browser prefers. */
export function reminderLines(): ReminderLines {
  return REMINDER_LINES[languageFor(navigator.languages)];
}

/** Says that a promise for `at` (milliseconds since 1970) is due. */
export function dueLine(at: number): string {
  const locale = varietyOf(languageFor(navigator.languages), navigator.languages);
  return reminderLines().due(timeOfDay(at, locale));
}
