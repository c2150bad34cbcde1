import { type MakeEditor, onSendKeys } from './sends';

/** The browser's own rich field, as sites have it that write their composer themselves. `place` is the field. */
export const plainRich: MakeEditor = (field, sendsOn, send) => {
  onSendKeys(field, sendsOn, send);
  return { read: () => field.innerText, empty: () => field.replaceChildren() };
};

/** A textarea. */
export const plainField: MakeEditor = (place, sendsOn, send) => {
  const field = place as HTMLTextAreaElement;
  onSendKeys(field, sendsOn, send);
  return {
    read: () => field.value,
    empty: () => {
      field.value = '';
    },
  };
};
