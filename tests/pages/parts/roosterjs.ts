import { createEditor, createModelFromHtml } from 'roosterjs';
import { type MakeEditor, onSendKeys } from './sends';

/** roosterjs in `place`, which it makes editable, starting with what is in it. Works across the border of a frame. */
export const roosterjs: MakeEditor = (place, sendsOn, send) => {
  onSendKeys(place, sendsOn, send);
  const model = createModelFromHtml(place.innerHTML);
  place.replaceChildren();
  const editor = createEditor(place as HTMLDivElement, [], model);
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
