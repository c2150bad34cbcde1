/** What asks for a pause, by whom it is said to. `time` is when the person will be back, as it is written in `language`. */
export interface PauseLines {
  readonly language: string;
  readonly partner: (time: string) => string;
  readonly family: (time: string) => string;
  readonly friend: (time: string) => string;
  readonly work: (time: string) => string;
}

export const pauseEn: PauseLines = {
  language: 'en',
  partner: (time) => `I want to get this right with you. Can we pause? I'll be back at ${time}.`,
  family: (time) => `I care about this and I need a moment. I'll be back at ${time}, promise.`,
  friend: (time) => `Give me a little while, I don't want to answer badly. Back at ${time}.`,
  work: (time) => `I'd like to think about this before I answer. I'll come back to you at ${time}.`,
};

export const pauseDe: PauseLines = {
  language: 'de',
  partner: (time) =>
    `Ich möchte das gut mit dir hinkriegen. Können wir kurz Pause machen? Um ${time} bin ich wieder da.`,
  family: (time) =>
    `Das hier ist mir wichtig, und ich brauche einen Moment. Um ${time} bin ich zurück, versprochen.`,
  friend: (time) =>
    `Gib mir ein bisschen Zeit, ich will dir nicht irgendwas antworten. Um ${time} bin ich wieder da.`,
  work: (time) => `Darüber möchte ich erst nachdenken, bevor ich antworte. Um ${time} melde ich mich wieder.`,
};

export const pauseFr: PauseLines = {
  language: 'fr',
  partner: (time) => `J'ai envie qu'on se comprenne. On fait une pause ? Je reviens à ${time}.`,
  family: (time) => `Ça compte pour moi et j'ai besoin d'un moment. Je reviens à ${time}, promis.`,
  friend: (time) =>
    `Laisse-moi un peu de temps, je ne veux pas te répondre n'importe comment. Je reviens à ${time}.`,
  work: (time) => `J'aimerais y réfléchir avant de répondre. Je reviens vers vous à ${time}.`,
};

export const pauseEs: PauseLines = {
  language: 'es',
  partner: (time) => `Quiero que esto nos salga bien. ¿Hacemos una pausa? Vuelvo a las ${time}.`,
  family: (time) => `Esto me importa y necesito un momento. Vuelvo a las ${time}, prometido.`,
  friend: (time) => `Dame un ratito, no quiero contestarte mal. Vuelvo a las ${time}.`,
  work: (time) => `Prefiero pensarlo antes de responder. Te escribo a las ${time}.`,
};

export const pausePtBr: PauseLines = {
  language: 'pt-BR',
  partner: (time) => `Quero acertar isso com você. Podemos dar uma pausa? Volto às ${time}.`,
  family: (time) => `Isso é importante para mim e preciso de um momento. Volto às ${time}, prometo.`,
  friend: (time) => `Me dá um tempinho, não quero te responder mal. Volto às ${time}.`,
  work: (time) => `Prefiro pensar nisso antes de responder. Volto a falar com você às ${time}.`,
};

/** What can be put into a draft. Drafts are read in English only, so a draft that is asked about is an English one. */
export const pauseInDraft = pauseEn;
