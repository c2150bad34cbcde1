import { asHoras, las } from './clock';
import type { Language } from './language';

/** What the reminder of a promise to be back says. `time` is when the person said they would be, as it is written in the language. */
export interface ReminderLines {
  readonly due: (time: string) => string;
  readonly hint: string;
  readonly back: string;
  readonly later: (minutes: number) => string;
}

export const reminderEn: ReminderLines = {
  due: (time) => `You said you would be back at ${time}`,
  hint: 'Whenever you are ready.',
  back: 'I am back',
  later: (minutes) => `${minutes} more minutes`,
};

export const reminderDe: ReminderLines = {
  due: (time) => `Du wolltest um ${time} wieder da sein`,
  hint: 'Wann immer du so weit bist.',
  back: 'Ich bin zurück',
  later: (minutes) => `Noch ${minutes} Minuten`,
};

export const reminderFr: ReminderLines = {
  due: (time) => `Tu as dit que tu reviendrais à ${time}`,
  hint: 'Quand tu veux.',
  back: 'Me revoilà',
  later: (minutes) => `Encore ${minutes} minutes`,
};

export const reminderEs: ReminderLines = {
  due: (time) => `Dijiste que volverías a ${las(time)}`,
  hint: 'Cuando quieras.',
  back: 'Ya estoy',
  later: (minutes) => `${minutes} minutos más`,
};

export const reminderPtBr: ReminderLines = {
  due: (time) => `Você disse que voltaria ${asHoras(time)}`,
  hint: 'Quando você quiser.',
  back: 'Voltei',
  later: (minutes) => `Mais ${minutes} minutos`,
};

/** Those of each language: the background shows them, which has no other words. */
export const REMINDER_LINES: Readonly<Record<Language, ReminderLines>> = {
  en: reminderEn,
  de: reminderDe,
  fr: reminderFr,
  es: reminderEs,
  'pt-BR': reminderPtBr,
};
