import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Editor, Node, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { place, sends } from './shell';

const editor = withHistory(withReact(createEditor()));
const send = sends(
  () => editor.children.map((node) => Node.string(node)).join('\n'),
  () =>
    Transforms.delete(editor, { at: { anchor: Editor.start(editor, []), focus: Editor.end(editor, []) } }),
);

const composer = createElement(Editable, {
  placeholder: 'Say something hateful, you idiot',
  onKeyDown: (event) => {
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    send();
  },
});
const initialValue = [{ children: [{ text: '' }] }];
// biome-ignore lint/correctness/noChildrenProp: Slate's types want them as a property
createRoot(place).render(createElement(Slate, { editor, initialValue, children: composer }));
