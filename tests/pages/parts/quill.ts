import Quill from 'quill';
import type { MakeEditor } from './sends';

/** Quill. `place` becomes its container. */
export const quill: MakeEditor = (place, sendsOn, send) => {
  const onEnter = {
    key: 'Enter',
    handler(_range: unknown, context: { event: KeyboardEvent }) {
      if (!sendsOn(context.event)) return true;
      send();
      return false;
    },
  };
  const bindings = { enter: { ...onEnter, shiftKey: false }, modEnter: { ...onEnter, shortKey: true } };
  const editor = new Quill(place, { modules: { keyboard: { bindings } } });
  return {
    read: () => editor.getText(),
    empty: () => void editor.setText('', 'user'),
  };
};
