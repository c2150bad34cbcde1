// Proton Mail: roosterjs in a frame without an address, run from the page; the send button is outside the frame.
import { roosterjs } from './parts/roosterjs';
import { compose, control, page, part, QUOTED } from './parts/sends';

page(`
  <div class="mail">
    <input data-testid="composer:to" aria-label="Vers">
    <input data-testid="composer:subject" aria-label="Objet">
    <iframe data-testid="rooster-iframe" style="width:100%;height:400px;border:0"></iframe>
    <footer data-testid="composer:footer" class="bar">
      <button type="button" data-testid="composer:send-button"><span>Envoyer</span></button>
      <button type="button" data-testid="composer:schedule-send-button">🕓</button>
      <button type="button" data-testid="composer:delete-draft-button">🗑</button>
    </footer>
  </div>`);
const frame = part<HTMLIFrameElement>('iframe');
frame.addEventListener('load', () => {
  const inside = frame.contentDocument;
  if (!inside) throw new Error('the frame is of another origin');
  const send = compose(roosterjs, part('#rooster-editor', inside), ['Mod+Enter']);
  control(part('[data-testid="composer:send-button"]'), send);
});
frame.srcdoc = `<!doctype html><title>Mail</title><style>body{margin:0;font:15px/1.45 sans-serif}</style>
  <div id="rooster-wrapper"><div id="rooster-editor" style="min-height:380px;padding:8px;outline:none"><div><br></div>${kept(
    'protonmail_signature_block',
  )}${kept('protonmail_quote')}</div></div>`;

/** A block in what the editor leaves as it is: of other blocks it would drop the class, which Proton's older roosterjs does not. */
function kept(name: string): string {
  return `<div class="_Entity _EType_${name} _EId_${name} _EReadonly_1"><div class="${name}">${QUOTED}</div></div>`;
}
