import { foreignIn, languageIn } from './word.ts';

/**
 * Function words of other languages, so that a sentence of theirs is not scored as English. Our own choice: the
 * commonest short words of each, also such as look English ("die", "war", "no").
 */
const TABLES: readonly string[] = [
  // German
  'der die das den dem des ein eine einen einem einer eines und oder aber nicht kein keine ich du er sie es wir ihr mich dich mir dir uns euch ihm ihn ihnen mein dein sein unser euer ist bin bist sind seid war waren warst wird werden wurde hat habe hast haben hatte kann kannst muss musst soll sollst will willst darf mag auf aus bei mit nach von zu zum zur über unter vor für gegen ohne um an im am in als wie was wer wo wann warum wenn weil dass daß doch noch nur schon sehr auch immer nie nichts etwas alles alle viel mehr gut heute morgen jetzt hier da dann denn mal ja nein bitte danke so halt klappe mach macht lass geh komm ruhe hast nochmal schön schon',
  // Dutch
  'de het een en of maar niet geen ik jij je hij zij ze wij we jullie mij me jou hem haar ons hun mijn jouw zijn is ben bent was waren wordt werd heb hebt heeft hebben had kan kun kunnen moet moeten wil wilt zal zou op uit bij met naar van voor tegen zonder om aan in te dat dit die deze wat wie waar wanneer waarom als omdat toch nog alleen al zeer heel ook altijd nooit niets iets alles alle veel meer goed vandaag morgen nu hier daar dan eens ja nee graag dank er laat kom ga doe rust moe eens zeg',
  // French
  'le la les un une des du de et ou mais ne pas je tu il elle on nous vous ils elles me te se moi toi lui leur mon ton son ma ta sa mes tes ses notre votre est suis es sommes êtes sont était étais étaient ai as a avons avez ont avait peux peut veux veut dois doit fais fait faire être avoir sur sous dans avec sans pour par chez contre au aux à ce cette ces ça que qui quoi où quand pourquoi comment si parce comme encore toujours jamais rien tout tous toute plus très bien aussi alors donc ici là oui non merci même était cest jai nai quil quelle nest dun ferme laisse ta gueule tranquille raison pardon bien bonjour salut merci jamais',
  // Spanish
  'el la los las un una unos unas de del y o pero no ni yo tú tu él ella nosotros vosotros ellos ellas usted me te se nos os le les lo mi mis su sus nuestro es soy eres somos son era eras fue está estoy estás están estaba ha he has han había puede puedo puedes quiero quieres tengo tienes tiene hay en con sin por para sobre contra a al que qué quién donde dónde cuando cuándo porque cómo como si ya más muy también siempre nunca nada algo todo todos todas mucho mucha poco bien aquí ahora hoy mañana sí gracias favor eso esto esta este ese dime deja déjame déjete cállate calla paz boca hola adiós vamos gato hablar digas',
  // Portuguese
  'o a os as um uma uns umas de do da dos das e ou mas não nem eu tu você ele ela nós vocês eles elas me te se lhe nos meu minha teu tua seu sua é sou és somos são era foi está estou estás estão estava tem tenho tens há pode posso quero queres em no na nos nas com sem por para pra sobre contra ao à que quem onde quando porque como se já mais muito também sempre nunca nada algo tudo todo todos bem aqui agora hoje amanhã sim obrigado obrigada isso isto esta este essa esse cala boca gato ontem amor diga olá tchau deixa paz até',
  // Italian
  'il lo la i gli le un uno una di del della dei delle da dal in nel nella con su sul per tra fra e o ma non né io tu lui lei noi voi loro mi ti si ci vi ne mio mia tuo tua suo sua nostro è sono sei siamo siete era eri erano ha ho hai abbiamo avete hanno aveva può posso puoi voglio vuoi devo devi che chi cosa dove quando perché come se già più molto anche sempre mai niente nulla qualcosa tutto tutti tutte bene qui adesso ora oggi domani sì no grazie questo questa quello quella al alla ai',
  // Swedish (and near enough Danish and Norwegian)
  'en ett den det de och eller men inte ikke ingen inget jag jeg du han hun hon vi ni dem mig meg dig deg sig oss er min din sin vår är er var varit blir blev har hade kan kunde ska skal skulle vill vil måste på av från fra med til till för för utan om åt som vad hva hvad vem hvem var när hvor varför därför att at fordi eftersom så också også alltid aldrig aldri inget något allt alla mycket mer bra god godt idag imorgon nu här där då ja nej nei tack takk snälla ett mycke hej hvis også være ville hvis',
  // Polish
  'i a w z na do nie to jest się że co jak ale o po tak za od ze dla przez przy bez czy już tylko jeszcze może być był była było były są jestem jesteś ma mam masz mi mnie ci ciebie cię go jej ich mój moja twój twoja swój ja ty on ona my wy oni gdzie kiedy dlaczego bo więc bardzo też zawsze nigdy nic coś wszystko wszyscy dużo dobrze dzisiaj dziś jutro teraz tu tam proszę dziękuję kto ten ta te tego tym jestes sie ze juz moze nigdy',
];

const MASKS = new Map<string, number>();
TABLES.forEach((table, language) => {
  for (const word of table.split(' ')) MASKS.set(word, (MASKS.get(word) ?? 0) | (1 << language));
});

/** The other languages in which this is a function word, a bit each. */
export function foreignMask(word: string): number {
  return MASKS.get(word) ?? 0;
}

const LANGUAGES = TABLES.length;

const ENGLISH_TOO = new Set(
  'a al als also am an are as at back bad be been best bin but by can can come comment con dan dans de del den des deck die dies do does dig don du e el en encore era es fast for forma from go god had hard has hat have he her here hier him hem het hon how hun i if il in is it ja just kind la las le les like lo los ma mag mal man me men mens met mi mine moi mon my nah nee ni nit no non nos not nu o of off oh om on one ons op or os our out over par para pas per plus pour pro qui quit r rest road sa se she si sig sin so sobre son sos sous spat star sue sur ta tack tam tan te ten than that the their them then there they this till to ton too tout tu tun u un una ha um yo ho ben under up us uns va van var vara vi via vis viva was war we were what when who why will with yes you your im dont youre cant nie co po bo ci ne tous et god hej try dos das mas rum me pardon raison tranquille bien salut paz boca gato amor pace hola ciao adios komm calla bene mach'.split(
    ' ',
  ),
);

/** Of these the ones so common that they are some evidence of English all the same. */
const COMMON = new Set(
  'a am an as at but by can do for go had has have he her him how i if in is it me my no not of on or our out she so than that them then there they this to too us was we what when who why will with you your'.split(
    ' ',
  ),
);

/** What a word says about the language it stands in. */
export const ENGLISH_WORD = 0;
const SHARED_WORD = 1;
const COMMON_WORD = 2;
/** From here on a word is strange: without any such a text is English. */
export const UNKNOWN_WORD = 4;
const ODD_WORD = 5;
const FOREIGN_WORD = 6;

/** @param known whether the English lexicon has the word */
export function languageOf(word: string, known: boolean): number {
  if (MASKS.has(word))
    return COMMON.has(word) ? COMMON_WORD : ENGLISH_TOO.has(word) ? SHARED_WORD : FOREIGN_WORD;
  if (known) return ENGLISH_WORD;
  return looksForeign(word) ? ODD_WORD : UNKNOWN_WORD;
}

/** Letter runs that other languages have and English does not, and letters that it lacks. */
function looksForeign(word: string): boolean {
  if (word.length < 3) return false;
  let plain = true;
  for (let i = 0; i < word.length; i++) {
    const c = word.charCodeAt(i);
    if (c >= 0x80 && c < 0x2000) plain = false;
  }
  if (!plain) return !LOANS.has(word);
  return (
    FOREIGN_PARTS.some((part) => word.includes(part)) ||
    FOREIGN_ENDS.some((end) => word.length > 4 && word.endsWith(end))
  );
}

const LOANS = new Set([
  'café',
  'cafés',
  'fiancé',
  'fiancée',
  'naïve',
  'cliché',
  'clichés',
  'résumé',
  'déjà',
  'touché',
  'jalapeño',
  'piñata',
  'protégé',
  'sauté',
  'purée',
  'crème',
  'brûlée',
  'passé',
  'façade',
  'soirée',
  'fête',
  'café’s',
]);
const FOREIGN_PARTS = [
  'tz',
  'cz',
  'sz',
  'szcz',
  'schw',
  'ijk',
  'aan',
  'eeuw',
  'quel',
  'eux',
  'ção',
  'zione',
  'rzy',
  'przy',
  'dzi',
  'gli',
  'sj',
  'kj',
  'lj',
  'ję',
];
const FOREIGN_ENDS = [
  'keit',
  'ung',
  'lich',
  'isch',
  'eren',
  'ijn',
  'aux',
  'ais',
  'ait',
  'ción',
  'dad',
  'mente',
  'zione',
  'are',
  'cji',
  'ować',
  'heten',
  'ande',
  'ella',
  'ito',
  'amos',
  'ido',
  'ado',
  'ska',
  'nie',
];

const seen = new Int32Array(FOREIGN_WORD + 1);

/**
 * Whether words are of another language, by the `about` of each; where it cannot tell, they are English.
 *
 * @param foreignDraft the draft they stand in is said to be in another language: then they are English only when most are
 */
export function isForeign(words: Int32Array, count: number, foreignDraft: boolean): boolean {
  seen.fill(0);
  for (let i = 0; i < count; i++) {
    const kind = languageIn(words[i] as number);
    seen[kind] = (seen[kind] as number) + 1;
  }
  const of = (kind: number): number => seen[kind] as number;
  const english = of(ENGLISH_WORD) + 0.5 * of(COMMON_WORD);
  const odd = of(ODD_WORD);
  const unknown = of(UNKNOWN_WORD);
  if (foreignDraft && english <= of(FOREIGN_WORD) + odd + unknown) return true;
  const others = of(FOREIGN_WORD) + of(SHARED_WORD) + of(COMMON_WORD);
  if (of(FOREIGN_WORD) + odd + unknown === 0 || 2 * others + 1.2 * (odd + unknown) <= 1.5 * english)
    return false;
  let best = 0;
  let sure = 0;
  for (let l = 0; l < LANGUAGES; l++) {
    let foreign = 0;
    let shared = 0;
    for (let i = 0; i < count; i++) {
      const about = words[i] as number;
      if ((foreignIn(about) & (1 << l)) === 0) continue;
      if (languageIn(about) === FOREIGN_WORD) foreign++;
      else shared++;
    }
    const score = 2 * foreign + 0.8 * shared;
    if (score > best) {
      best = score;
      sure = foreign + (shared >= 2 && unknown + odd >= 1 ? 1 : 0);
    }
  }
  if (english < 1 && odd >= 1 && best + 2 * odd >= 3) return true;
  const evidence = best + 1.2 * odd + 0.3 * unknown;
  return sure >= 1 && evidence >= 2 && evidence > 1.5 * english;
}
