import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Editor, Node, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import type { MakeEditor } from './sends';

/** Slate, rendered by React into `place`. */
export const slate: MakeEditor = (place, sendsOn, send) => {
  const editor = withHistory(withReact(createEditor()));
  const composer = createElement(Editable, {
    role: 'textbox',
    'aria-multiline': 'true',
    placeholder: 'Say something hateful, you idiot',
    onKeyDown: (event) => {
      if (!sendsOn(event.nativeEvent)) return;
      event.preventDefault();
      send();
    },
  });
  const initialValue = [{ children: [{ text: '' }] }];
  // biome-ignore lint/correctness/noChildrenProp: Slate's types want them as a property
  createRoot(place).render(createElement(Slate, { editor, initialValue, children: composer }));
  return {
    read: () => editor.children.map((node) => Node.string(node)).join('\n'),
    empty: () =>
      Transforms.delete(editor, { at: { anchor: Editor.start(editor, []), focus: Editor.end(editor, []) } }),
  };
};
