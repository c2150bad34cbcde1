// The chat around every test editor: a log, the editor, a send button. What was sent is in the log and in `window.sent`.
import { type MakeEditor, type SendKey, sends as sendsWith } from './parts/sends';

const style = document.createElement('style');
style.textContent = `
  body { margin: 0; font: 15px/1.45 sans-serif; display: grid; grid-template-rows: 1fr auto; height: 100vh; }
  #log { padding: 16px; }
  #row { display: flex; gap: 8px; align-items: end; padding: 16px; }
  #editor { flex: 1; min-width: 0; border: 1px solid #999; }
  #editor [contenteditable], #editor textarea { min-height: 48px; padding: 8px; outline: none; box-sizing: border-box; width: 100%; }
  #editor p { margin: 0; }`;
document.head.append(style);

const log = document.createElement('div');
log.id = 'log';
const row = document.createElement('div');
row.id = 'row';
const button = document.createElement('button');
button.textContent = 'Send';
button.className = 'send-button';

/** Where the editor goes. */
export const place = document.createElement('div');
place.id = 'editor';
row.append(place, button);
document.body.append(log, row);

/** Tells the shell how to read the editor's text and how to empty it; answers what sends, for Enter. */
export function sends(read: () => string, empty: () => void): () => void {
  const send = sendsWith(read, empty, (text) => {
    const line = document.createElement('p');
    line.textContent = text;
    log.append(line);
  });
  button.addEventListener('click', send);
  return send;
}

/** Puts a real editor into the chat, in `field` or in the place for it. It sends on Enter alone. */
export function chatWith(make: MakeEditor, field: HTMLElement = place): void {
  if (field !== place && !field.isConnected) place.append(field);
  let send = () => {};
  const { read, empty } = make(field, sendsOnEnter, () => send());
  send = sends(read, empty);
}

function sendsOnEnter(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && !event.shiftKey && !event.isComposing;
}

export type { SendKey };
