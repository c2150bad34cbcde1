import { createModelFromHtml, Editor, EditPlugin, PastePlugin, ShortcutPlugin } from 'roosterjs';
import { type MakeEditor, onSendKeys } from './sends';

/**
 * roosterjs in `place`, which it makes editable, starting with what is in it. Works across the border of a frame. As its
 * createEditor makes it, but for the default format, which on a busy machine it does not always put on what is typed first.
 */
export const roosterjs: MakeEditor = (place, sendsOn, send) => {
  onSendKeys(place, sendsOn, send);
  const model = createModelFromHtml(place.innerHTML);
  place.replaceChildren();
  const editor = new Editor(place as HTMLDivElement, {
    plugins: [new PastePlugin(), new EditPlugin(), new ShortcutPlugin()],
    initialModel: model,
  });
  return {
    read: () => place.innerText,
    empty: () =>
      editor.formatContentModel((emptied) => {
        emptied.blocks = [
          { blockType: 'Paragraph', segments: [{ segmentType: 'Br', format: {} }], format: {} },
        ];
        return true;
      }),
  };
};
