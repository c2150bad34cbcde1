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
        'Shift-Enter': (state, dispatch) => {
          dispatch?.(state.tr.replaceSelectionWith(schema.nodes.hard_break.create()));
          return true;
        },
        'Mod-z': undo,
        'Mod-y': redo,
      }),
      keymap(baseKeymap),
    ],
  }),
});
// As the editor's own style sheet has it.
view.dom.style.whiteSpace = 'break-spaces';
const send = sends(
  () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n', '\n'),
  () => view.dispatch(view.state.tr.delete(0, view.state.doc.content.size)),
);
