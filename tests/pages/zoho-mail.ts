// Zoho Mail: the body of a frame without an address is edited; the buttons are outside. Its buttons' markup is not known to us.
import { plainRich } from './parts/plain';
import { compose, control, page, part, QUOTED } from './parts/sends';

page(`
  <div class="mail">
    <div class="bar">
      <button type="button" class="btn-send">送信</button>
      <button type="button" class="btn-send-later">🕓</button>
    </div>
    <input aria-label="件名">
    <iframe class="ze_area" style="width:100%;height:400px;border:0"></iframe>
  </div>`);
const frame = part<HTMLIFrameElement>('iframe');
frame.addEventListener('load', () => {
  const body = frame.contentDocument?.body;
  if (!body) throw new Error('the frame is of another origin');
  control(part('.btn-send'), compose(plainRich, body, ['Mod+Enter']));
});
frame.srcdoc = `<!doctype html><title>Mail</title><style>html{height:100%}</style>
  <body class="ze_body" contenteditable="true" style="margin:0;padding:8px;min-height:380px;font:15px/1.45 sans-serif"><div><br></div><blockquote
  type="cite">${QUOTED}</blockquote></body>`;
