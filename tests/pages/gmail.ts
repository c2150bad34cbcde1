// Gmail's compose window as far as it matters here: a dialog with a one-line recipient and subject, and an editable body.
import { sends } from './shell';

document.body.innerHTML = `
  <main style="padding:24px">Inbox</main>
  <div role="dialog" aria-label="New Message" style="position:fixed;right:60px;bottom:0;width:500px;border:1px solid #ccc">
    <input role="combobox" aria-label="To" style="width:100%">
    <input name="subjectbox" aria-label="Subject" style="width:100%">
    <div class="Ap"><div g_editable="true" role="textbox" aria-multiline="true" contenteditable="true"
      aria-label="Message Body" style="height:260px;overflow:auto;outline:none"></div></div>
    <div class="dC" id="bar" style="padding:8px"></div>
  </div>`;
const body = document.querySelector<HTMLElement>('[g_editable]');
const send = sends(
  () => body?.innerText ?? '',
  () => body?.replaceChildren(),
);
const button = document.createElement('div');
button.setAttribute('role', 'button');
button.tabIndex = 0;
button.textContent = 'Send';
button.addEventListener('click', send);
document.querySelector('#bar')?.append(button);
