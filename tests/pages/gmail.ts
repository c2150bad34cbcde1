// Gmail: two compose windows at once, each with a one-line recipient and subject, an editable body, a send button and a menu
// beside it. The second answers a message that it quotes, and has a signature.
import { plainRich } from './parts/plain';
import { compose, control, page, part, QUOTED } from './parts/sends';

interface Labels {
  readonly window: string;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly send: string;
  readonly more: string;
}

const composeWindow = (labels: Labels, right: number, body: string) => `
  <div role="dialog" aria-label="${labels.window}" class="mail" style="right:${right}px;width:480px">
    <input role="combobox" aria-label="${labels.to}">
    <input name="subjectbox" aria-label="${labels.subject}">
    <div class="Ap"><div g_editable="true" role="textbox" aria-multiline="true" contenteditable="true"
      aria-label="${labels.body}" class="body">${body}</div></div>
    <table role="presentation"><tr class="btC"><td class="gU Up"><div class="dC bar">
      <div role="button" class="T-I">${labels.send}</div>
      <div role="button" class="T-I hG" aria-haspopup="true" aria-label="${labels.more}">▾</div>
    </div></td><td class="gU"><div role="button" class="aaA" aria-label="B">B</div></td></tr></table>
    <div role="menu"><div role="menuitem" selector="scheduledSend">…</div></div>
  </div>`;

const english: Labels = {
  window: 'New Message',
  to: 'To',
  subject: 'Subject',
  body: 'Message Body',
  send: 'Send',
  more: 'More',
};
const french: Labels = {
  window: 'Nouveau message',
  to: 'À',
  subject: 'Objet',
  body: 'Corps du texte',
  send: 'Envoyer',
  more: 'Plus',
};
page(
  '<main>Inbox</main>' +
    composeWindow(english, 30, '') +
    composeWindow(
      french,
      540,
      `<div><br></div><div class="gmail_signature">Robin, ${QUOTED}</div>
       <div class="gmail_quote"><div class="gmail_attr">Kim:</div><blockquote>${QUOTED}</blockquote></div>`,
    ),
);
for (const dialog of document.querySelectorAll('[role=dialog]'))
  control(
    part('.dC > [role=button]', dialog),
    compose(plainRich, part('[g_editable]', dialog), ['Mod+Enter']),
  );
