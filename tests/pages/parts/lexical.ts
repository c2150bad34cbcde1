import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { $getRoot, COMMAND_PRIORITY_HIGH, createEditor, KEY_ENTER_COMMAND } from 'lexical';
import type { MakeEditor } from './sends';

/** Lexical. `place` becomes its root. */
export const lexical: MakeEditor = (field, sendsOn, send) => {
  field.contentEditable = 'true';
  const editor = createEditor({
    namespace: 'test',
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(field);
  registerPlainText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  editor.registerCommand(
    KEY_ENTER_COMMAND,
    (event) => {
      if (!event || !sendsOn(event)) return false;
      event.preventDefault();
      send();
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
  return {
    read: () => editor.getEditorState().read(() => $getRoot().getTextContent()),
    empty: () => editor.update(() => void $getRoot().clear()),
  };
};
