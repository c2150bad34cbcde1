import { Essentials, InlineEditor, Paragraph, Undo } from 'ckeditor5';
import type { MakeEditor } from './sends';

/** CKEditor 5, without a toolbar. `place` becomes its editable. */
export const ckeditor5: MakeEditor = (place, sendsOn, send) => {
  let editor: InlineEditor | null = null;
  const { tid } = place.dataset;
  void InlineEditor.create(place, { licenseKey: 'GPL', plugins: [Essentials, Paragraph, Undo] }).then(
    (made) => {
      editor = made;
      // The editor's view owns its attributes, and would take the page's away.
      if (tid)
        made.editing.view.change((writer) => {
          const root = made.editing.view.document.getRoot();
          if (root) writer.setAttribute('data-tid', tid, root);
        });
      made.editing.view.document.on(
        'keydown',
        (event, data) => {
          if (!sendsOn(data.domEvent)) return;
          data.preventDefault();
          event.stop();
          send();
        },
        { priority: 'highest' },
      );
    },
  );
  return {
    read: () => editor?.editing.view.getDomRoot()?.innerText ?? '',
    empty: () => editor?.setData(''),
  };
};
