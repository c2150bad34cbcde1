import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { place, sends } from './shell';

const view = new EditorView(place, {
  state: EditorState.create({
    schema,
    plugins: [
      history(),
      keymap({
        Enter: () => {
          send();
          return true;
        },
        'Mod-z': undo,
        'Mod-y': redo,
      }),
      keymap(baseKeymap),
    ],
  }),
});
const send = sends(
  () => view.state.doc.textContent,
  () => view.dispatch(view.state.tr.delete(0, view.state.doc.content.size)),
);
