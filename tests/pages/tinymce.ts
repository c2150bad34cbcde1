import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import { place, sends } from './shell';

const HEIGHT = 380;

// Without its skin TinyMCE stays hidden, and its frame has no size.
const style = document.createElement('style');
style.textContent = `
  .tox-tinymce { visibility: visible !important; }
  .tox-tinymce iframe { display: block; width: 100%; height: ${HEIGHT}px; border: 0; }`;
document.head.append(style);
const target = document.createElement('div');
place.append(target);

// The frame has no address of its own, and what is in it is made from out here.
void tinymce.init({
  target,
  license_key: 'gpl',
  skin: false,
  content_css: false,
  content_style: 'body { margin: 8px } p { margin: 0 }',
  menubar: false,
  toolbar: false,
  statusbar: false,
  promotion: false,
  branding: false,
  init_instance_callback(editor) {
    const send = sends(
      () => editor.getContent({ format: 'text' }),
      () => editor.resetContent(),
    );
    editor.on(
      'keydown',
      (event) => {
        if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        send();
      },
      true,
    );
  },
});
