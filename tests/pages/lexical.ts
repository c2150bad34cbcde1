import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { $getRoot, COMMAND_PRIORITY_HIGH, createEditor, KEY_ENTER_COMMAND } from 'lexical';
import { place, sends } from './shell';

const field = document.createElement('div');
field.contentEditable = 'true';
field.setAttribute('role', 'textbox');
place.append(field);

const editor = createEditor({
  namespace: 'test',
  onError: (error) => {
    throw error;
  },
});
editor.setRootElement(field);
registerPlainText(editor);
registerHistory(editor, createEmptyHistoryState(), 300);

const send = sends(
  () => editor.getEditorState().read(() => $getRoot().getTextContent()),
  () => editor.update(() => void $getRoot().clear()),
);
editor.registerCommand(
  KEY_ENTER_COMMAND,
  (event) => {
    if (event?.shiftKey) return false;
    event?.preventDefault();
    send();
    return true;
  },
  COMMAND_PRIORITY_HIGH,
);
