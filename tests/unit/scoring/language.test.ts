import { describe, expect, it } from 'vitest';
import { createDraftScorer, score } from '../../../lib/scoring/index.ts';
import { whole } from './whole.ts';

const FOREIGN: readonly (readonly [string, readonly string[]])[] = [
  [
    'German',
    [
      'die Katze war gut',
      'das war nicht gut',
      'ich komme später',
      'was willst du von mir',
      'du bist so dumm',
      'halt die Klappe',
      'lass mich in Ruhe',
      'Das ist mir egal.',
      'wir sehen uns morgen',
      'alles gut bei dir?',
      'Wann kommst du nach Hause',
    ],
  ],
  [
    'Dutch',
    [
      'het is goed zo',
      'ik ben er over tien minuten',
      'wat een onzin',
      'laat me met rust',
      'je bent zo irritant',
      'dat was niet grappig',
      'de kat was ziek',
      'waar ben je nu',
    ],
  ],
  [
    'French',
    [
      'tu es vraiment nul',
      'je ne sais pas',
      'ferme ta gueule',
      "c'est pas grave",
      'on se voit demain',
      'le chat est mort',
      'laisse-moi tranquille',
      'où es-tu',
    ],
  ],
  [
    'Spanish',
    [
      'déjete en paz',
      'no me digas eso',
      'eres un idiota',
      'te quiero mucho',
      'nos vemos mañana',
      'el gato está malo',
      'qué te pasa',
      'cállate la boca',
      'no quiero hablar contigo',
    ],
  ],
  [
    'Portuguese',
    [
      'você é um idiota',
      'não me diga isso',
      'vamos comer agora',
      'eu te amo muito',
      'cala a boca',
      'até amanhã meu amor',
      'onde você está',
    ],
  ],
  [
    'Italian',
    [
      'sei un idiota',
      'non mi parlare così',
      'il gatto è malato',
      'ci vediamo domani',
      'ti voglio bene',
      'che cosa vuoi da me',
      'sono molto arrabbiato',
    ],
  ],
  [
    'Swedish',
    [
      'du är så dum',
      'håll käften',
      'vi ses imorgon',
      'katten är sjuk',
      'jag älskar dig',
      'det var inte bra',
      'lämna mig ifred',
    ],
  ],
  [
    'Polish',
    [
      'jesteś głupi',
      'nie mów tak do mnie',
      'kot jest chory',
      'kocham cię bardzo',
      'do zobaczenia jutro',
      'zostaw mnie w spokoju',
      'gdzie jesteś',
      'co robisz dzisiaj',
    ],
  ],
];

const ENGLISH = [
  'die in a war',
  'was so bad',
  'no me neither',
  'u never come',
  'abeg who ask you',
  'dinnae talk tae me like that',
  'wah lau you so late again ah',
  'u r so stoopid lol',
  'wat r u doin',
  'en route to the café',
  'ok',
  'I am in Paris',
  'so it is',
  'um, no',
  'Ha!',
];

describe('the language gate', () => {
  it.each(FOREIGN.flatMap(([language, texts]) => texts.map((text) => [language, text])))(
    'does not score %s: %s',
    (_, text) => {
      expect(whole(score(text))).toEqual({ heat: 0, withdrawal: 0, hits: [] });
    },
  );

  it.each(ENGLISH)('scores English: %s', (text) => {
    expect(score(text).heat).toBeGreaterThan(0);
  });

  it('scores mixed text where it is English', () => {
    const mixed = 'Das war nicht gut. You are a pathetic liar and I hate you.';
    expect(score(mixed).heat).toBe(score('You are a pathetic liar and I hate you.').heat);
    expect(score(mixed).hits.every(({ start }) => start >= mixed.indexOf('You'))).toBe(true);
  });

  describe('in a draft that is known to be in another language', () => {
    const MIXED = [
      'Sen pathetic bir loser, hiç beni dinlemiyorsun, selfish!',
      'Ty jsi takový idiot, nikdy mě neposloucháš.',
      'kamu idiot banget sih, shut up deh',
      'ikaw talaga idiot ka, shut up ka nga',
    ];

    it.each(MIXED)('does not score what is not plainly English: %s', (text) => {
      expect(score(text).heat).toBeGreaterThan(0);
      expect(whole(createDraftScorer().update(text, true))).toEqual({ heat: 0, withdrawal: 0, hits: [] });
    });

    it('scores its English sentences as it would elsewhere', () => {
      const english = 'You never listen, you selfish liar. ';
      expect(whole(createDraftScorer().update(english, true))).toEqual(whole(score(english)));
      const { hits } = createDraftScorer().update(`${english}Beni hiç dinlemiyorsun.`, true);
      expect(hits.length).toBeGreaterThan(0);
      for (const { end } of hits) expect(end).toBeLessThanOrEqual(english.length);
    });
  });
});
