import { asHoras, las } from './clock';

/** Ways to say the same; the first is the one that is offered. */
type Wordings = readonly [Wording, ...Wording[]];
type Wording = (time: string) => string;

/** What asks for a pause, by whom it is said to. `time` is when the person will be back, as it is written in `language`. */
export interface PauseLines {
  readonly language: string;
  readonly partner: Wordings;
  readonly family: Wordings;
  readonly friend: Wordings;
  readonly work: Wordings;
}

export const pauseEn: PauseLines = {
  language: 'en',
  partner: [
    (time) => `I want to get this right with you. Can we pause? I'll be back at ${time}.`,
    (time) => `This matters to me and so do you. I need a little while, and I'm back at ${time}.`,
    (time) => `I'm not leaving this. Let me breathe, and let's go on at ${time}.`,
  ],
  family: [
    (time) => `I care about this and I need a moment. I'll be back at ${time}, promise.`,
    (time) => `I don't want us to fight. Can we go on at ${time}?`,
    (time) => `Let me think about what you said. I'll write at ${time}.`,
  ],
  friend: [
    (time) => `Give me a little while, I don't want to answer badly. Back at ${time}.`,
    (time) => `I need a short break, then I'm here for this. Back at ${time}.`,
    (time) => `I want to hear you properly. Can I come back to this at ${time}?`,
  ],
  work: [
    (time) => `I'd like to think about this before I answer. I'll come back to you at ${time}.`,
    (time) => `Thank you for this. Let me take it in; you will hear from me at ${time}.`,
    (time) => `I want to give this a proper answer. Can we pick it up at ${time}?`,
  ],
};

export const pauseDe: PauseLines = {
  language: 'de',
  partner: [
    (time) =>
      `Ich möchte das gut mit dir hinkriegen. Können wir kurz Pause machen? Um ${time} bin ich wieder da.`,
    (time) => `Das ist mir wichtig, und du auch. Ich brauche etwas Zeit und bin um ${time} zurück.`,
    (time) => `Ich laufe nicht weg. Lass mich durchatmen, und um ${time} reden wir weiter.`,
  ],
  family: [
    (time) =>
      `Das hier ist mir wichtig, und ich brauche einen Moment. Um ${time} bin ich zurück, versprochen.`,
    (time) => `Ich möchte nicht, dass wir streiten. Können wir um ${time} weiterreden?`,
    (time) => `Lass mich über das nachdenken, was du gesagt hast. Um ${time} schreibe ich dir.`,
  ],
  friend: [
    (time) =>
      `Gib mir ein bisschen Zeit, ich will dir nicht irgendwas antworten. Um ${time} bin ich wieder da.`,
    (time) => `Ich brauche eine kurze Pause, dann bin ich dafür da. Um ${time} melde ich mich.`,
    (time) => `Ich möchte dir richtig zuhören. Kann ich um ${time} darauf zurückkommen?`,
  ],
  work: [
    (time) => `Darüber möchte ich erst nachdenken, bevor ich antworte. Um ${time} melde ich mich wieder.`,
    (time) => `Danke dafür. Ich lasse es kurz wirken; um ${time} melde ich mich dazu.`,
    (time) => `Ich möchte darauf gut antworten. Können wir um ${time} daran anknüpfen?`,
  ],
};

export const pauseFr: PauseLines = {
  language: 'fr',
  partner: [
    (time) => `J'ai envie qu'on se comprenne. On fait une pause ? Je reviens à ${time}.`,
    (time) => `C'est important pour moi, et toi aussi. Il me faut un peu de temps, je reviens à ${time}.`,
    (time) => `Je ne m'en vais pas. Laisse-moi souffler, on reprend à ${time}.`,
  ],
  family: [
    (time) => `Ça compte pour moi et j'ai besoin d'un moment. Je reviens à ${time}, promis.`,
    (time) => `Je ne veux pas qu'on se dispute. On reprend à ${time} ?`,
    (time) => `Laisse-moi réfléchir à ce que tu as dit. J'écris à ${time}.`,
  ],
  friend: [
    (time) =>
      `Laisse-moi un peu de temps, je ne veux pas te répondre n'importe comment. Je reviens à ${time}.`,
    (time) => `J'ai besoin d'une petite pause, et après je suis là. Je reviens à ${time}.`,
    (time) => `Je veux vraiment t'écouter. Je peux y revenir à ${time} ?`,
  ],
  work: [
    (time) => `J'aimerais y réfléchir avant de répondre. Je reviens vers vous à ${time}.`,
    (time) => `Merci pour ce message. Je prends le temps de le lire ; je vous réponds à ${time}.`,
    (time) => `Je veux y répondre correctement. Peut-on reprendre à ${time} ?`,
  ],
};

export const pauseEs: PauseLines = {
  language: 'es',
  partner: [
    (time) => `Quiero que esto nos salga bien. ¿Hacemos una pausa? Vuelvo a ${las(time, '.')}`,
    (time) => `Esto me importa, y tú también. Necesito un rato y vuelvo a ${las(time, '.')}`,
    (time) => `No me voy. Déjame respirar y seguimos a ${las(time, '.')}`,
  ],
  family: [
    (time) => `Esto me importa y necesito un momento. Vuelvo a ${las(time)}, prometido.`,
    (time) => `No quiero que discutamos. ¿Seguimos a ${las(time)}?`,
    (time) => `Déjame pensar en lo que has dicho. Te escribo a ${las(time, '.')}`,
  ],
  friend: [
    (time) => `Dame un ratito, no quiero contestarte mal. Vuelvo a ${las(time, '.')}`,
    (time) => `Necesito un descanso corto y luego estoy para esto. Vuelvo a ${las(time, '.')}`,
    (time) => `Quiero escucharte bien. ¿Puedo volver a esto a ${las(time)}?`,
  ],
  work: [
    (time) => `Prefiero pensarlo antes de responder. Te escribo a ${las(time, '.')}`,
    (time) => `Gracias por esto. Déjame leerlo con calma; te respondo a ${las(time, '.')}`,
    (time) => `Quiero responder bien a esto. ¿Lo retomamos a ${las(time)}?`,
  ],
};

export const pausePtBr: PauseLines = {
  language: 'pt-BR',
  partner: [
    (time) => `Quero acertar isso com você. Podemos dar uma pausa? Volto ${asHoras(time)}.`,
    (time) => `Isso é importante para mim, e você também. Preciso de um tempinho e volto ${asHoras(time)}.`,
    (time) => `Não estou indo embora. Me deixa respirar e a gente continua ${asHoras(time)}.`,
  ],
  family: [
    (time) => `Isso é importante para mim e preciso de um momento. Volto ${asHoras(time)}, prometo.`,
    (time) => `Não quero que a gente brigue. Continuamos ${asHoras(time)}?`,
    (time) => `Me deixa pensar no que você disse. Escrevo ${asHoras(time)}.`,
  ],
  friend: [
    (time) => `Me dá um tempinho, não quero te responder mal. Volto ${asHoras(time)}.`,
    (time) => `Preciso de uma pausa curta, depois estou aqui para isso. Volto ${asHoras(time)}.`,
    (time) => `Quero te ouvir direito. Posso voltar a isso ${asHoras(time)}?`,
  ],
  work: [
    (time) => `Prefiro pensar nisso antes de responder. Volto a falar com você ${asHoras(time)}.`,
    (time) => `Agradeço a mensagem. Vou ler com calma e respondo ${asHoras(time)}.`,
    (time) => `Quero dar uma boa resposta. Podemos retomar ${asHoras(time)}?`,
  ],
};

/** What can be put into a draft, in the language of drafts. */
export const pauseInDraft = pauseEn;
