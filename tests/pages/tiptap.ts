import { Editor, Extension } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import { place, sends } from './shell';

const editor = new Editor({
  element: place,
  extensions: [
    StarterKit,
    Extension.create({
      name: 'send',
      priority: 1_000,
      addKeyboardShortcuts: () => ({
        Enter: () => {
          send();
          return true;
        },
      }),
    }),
  ],
});
const send = sends(
  () => editor.getText(),
  () => void editor.commands.clearContent(),
);
