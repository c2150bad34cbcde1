import { ContentState, Editor, EditorState, getDefaultKeyBinding } from 'draft-js';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { MakeEditor } from './sends';

// Draft.js names its blocks at random; here a page is to come out the same every time.
let seed = 1;
Math.random = () => {
  seed = (seed * 48_271) % 2_147_483_647;
  return seed / 2_147_483_647;
};

/** Draft.js, rendered by React into `place`. */
export const draftJs: MakeEditor = (place, sendsOn, send) => {
  let state = EditorState.createEmpty();
  let set: (changed: EditorState) => void = () => {};
  const Composer = () => {
    const [editorState, setEditorState] = useState(state);
    state = editorState;
    set = setEditorState;
    return createElement(Editor, {
      editorState,
      role: 'textbox',
      ...(place.dataset.name && { webDriverTestID: place.dataset.name }),
      onChange: setEditorState,
      keyBindingFn: (event) => (sendsOn(event.nativeEvent) ? 'send' : getDefaultKeyBinding(event)),
      handleKeyCommand: (command) => {
        if (command !== 'send') return 'not-handled';
        send();
        return 'handled';
      },
    });
  };
  createRoot(place).render(createElement(Composer));
  return {
    read: () => state.getCurrentContent().getPlainText(),
    empty: () =>
      set(
        EditorState.moveFocusToEnd(EditorState.push(state, ContentState.createFromText(''), 'remove-range')),
      ),
  };
};
