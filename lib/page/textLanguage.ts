/** A language found in a text. */
export interface FoundLanguage {
  /** Primary subtag of BCP 47. */
  readonly language: string;
  /** 0 to 1: how clearly the text speaks for it against the next best. */
  readonly confidence: number;
}

/** Scripts that one living language of the web uses as good as alone, or that are told apart further. */
const scripts: readonly [pattern: RegExp, language: string][] = [
  [/[\u3040-\u30ff]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Latin}/gu, ''],
];

/** Short words that nearly every text of a language has, chosen where its neighbours do not have them. */
const commonWords: Readonly<Record<string, string>> = {
  en: 'the and of to in is for you with your that this are on we our from it be or by an at as not have all can more will',
  fr: 'le la les des de et est un une du dans en à pour vous votre nous sur sous avec chez ce qui que au aux pas plus par notre vos ou sont son sa ses être cette tous',
  de: 'der die das und ist nicht mit für von den ein eine sie wir auf zu im dem des sich auch ihr ihre oder bei wie nach aus werden haben sind als zur zum',
  es: 'el los las y de que en un una por con para del su se al es lo más como no este esta tu nuestro todos sus tus sin o ver',
  it: 'il di che e la per un una non con del della i gli le da al sono si nel alla più tuo come dei delle anche nostro tua questo o su ai',
  pt: 'o os as e de que em um uma para com do da não por mais na no ao dos das se seu sua você como nos ou à são este pela',
  nl: 'de het een en van ik te dat is in op voor met zijn niet je aan er ook bij naar om uw wij deze of onze als worden heeft meer',
  sv: 'och att det som en på är av för med till den inte om ett har vi du kan din från eller våra hos alla så ditt oss mer',
  da: 'og at det som en på er af for med til den ikke om et har vi du kan din fra eller vores alle så dit os mere hos ved dig efter',
  no: 'og å det som en på er av for med til den ikke om et har vi du kan din fra eller våre alle så ditt oss mer hos ved deg etter',
  fi: 'ja on ei että se kun mutta tai myös ovat oli voit sekä joka nyt tämä kaikki kanssa sinun olet jos niin meidän mukaan ota lue',
  pl: 'i w na z do się nie to że jest o jak po dla od co oraz za czy przez są lub przy tym jego twoje ze nas być już tylko',
  cs: 'a v na se je to že s z do o i jak po pro ve od k za nebo jsou jako při však ale tak podle více nás být jen bez které',
  sk: 'a v na sa je to že s z do o aj ako po pre vo od k za alebo sú pri ale tak podľa viac nás byť len bez ktoré',
  hu: 'a az és hogy nem egy is ez van meg csak már de el ha még vagy mint ezt lehet minden más kell szerint után vissza',
  ro: 'și de la în cu pe nu este un o pentru din care mai sau că sunt ale al ce se prin dar fi cele toate către',
  tr: 've bir bu için ile de da çok en ne daha olan olarak gibi var kadar sonra ya değil tüm her veya mi size olduğu',
  hr: 'i u na je za se da su s od do ne ili kao po iz koji koje što sve više vam nije ako možete naš sa bez biti',
  sl: 'in v na je za se da so z od do ne ali kot po iz ki pri tudi več vam če lahko naš za biti kje še',
  et: 'ja on ei et see kui ka või mis oma ning aga siis kõik selle ma sa meie teie saab olema välja',
  lt: 'ir yra ne kad tai su į iš ar kaip bet o nuo jūsų mūsų už arba visi gali daugiau apie prie',
  lv: 'un ir ne ka ar no uz par vai kā bet jūsu mūsu visi var vairāk pie pēc lai tas šis',
  id: 'yang dan di untuk dengan dari ini itu pada tidak anda ke dalam adalah akan atau juga kami lebih bisa oleh semua',
  vi: 'và của là có cho các với không được trong một những này từ khi để đã về người như tại sản phẩm',
  ca: 'el la els les i de que en un una per amb del al és no més com aquest aquesta seva tots o però ser els nostres',
};

const cyrillicWords: Readonly<Record<string, string>> = {
  ru: 'и в не на что с по для как из это все от за вы к или мы так у о же вас при только',
  uk: 'і в не на що з по для як із це всі від за ви до або ми так у про та вас при тільки є',
  bg: 'и в не на че с по за как от това всички са ви до или ние така във се да е при само със',
  sr: 'и у не на што са по за као из то све од ви до или ми тако да је се при само',
  be: 'і ў не на што з па для як гэта усе ад за вы да або мы так',
};

const arabicWords: Readonly<Record<string, string>> = {
  ar: 'في من على إلى مع هذا هذه التي الذي عن أو أن لا ما كل',
  fa: 'در از به با این است را که برای می و یا های شما هر ما',
  ur: 'کے میں کی ہے اور سے کا کو نے پر یہ ہیں کر',
};

/** A second language's letters that no other in its script has. */
const ownLetters: readonly [language: string, letters: RegExp][] = [
  ['pl', /[łśżźćąęń]/gu],
  ['tr', /[ığş]/gu],
  ['de', /ß/gu],
  ['hu', /[őű]/gu],
  ['cs', /[řěů]/gu],
  ['sk', /[ľĺŕ]/gu],
  ['ro', /[țșă]/gu],
  ['vi', /[ơưạảấầẩậắằẳặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđ]/gu],
  ['es', /[ñ¿¡]/gu],
  ['pt', /[ãõ]/gu],
  ['lt', /[ėįų]/gu],
  ['lv', /[āēīģķļņ]/gu],
];

/** Of so many of its words being common ones of a language, a text cannot be plainly of another. */
const plainShare = 0.2;
const fewestWords = 40;

/** Whether a text is surely of a language, by its common words alone; false also where these are not known. */
export function isPlainly(text: string, language: string): boolean {
  const words = wordsOf(text);
  return words.length >= fewestWords && countCommon(words, language) >= words.length * plainShare;
}

/** Common words of one language for each of another, so that a text with both can hardly be of the other. */
const manyForOne = 4;
const fewestCommon = 5;

/** Whether a text is rather of a language than of another, by the common words of these two alone; false also where these are not known. */
export function isRather(text: string, language: string, other: string): boolean {
  if (commonWords[other] === undefined) return false;
  const words = wordsOf(text.slice(0, maxLength));
  const count = countCommon(words, language);
  return count >= Math.max(fewestCommon, words.length * 0.1) && count >= countCommon(words, other) * manyForOne;
}

/** Whether a text has some common words of a language. */
export function hasWordsOf(text: string, language: string): boolean {
  const known = new Set((commonWords[language] ?? cyrillicWords[language])?.split(' '));
  return new Set(wordsOf(text.slice(0, maxLength)).filter((word) => known.has(word))).size >= 2;
}

function wordsOf(text: string): string[] {
  const lower = text.toLowerCase();
  return lower.match(/[^\0-\x7f]/.test(lower) ? /[\p{L}\p{M}']+/gu : /[a-z']+/g) ?? [];
}

function countCommon(words: readonly string[], language: string): number {
  const known = new Set(commonWords[language]?.split(' '));
  return words.filter((word) => known.has(word)).length;
}

const maxLength = 8000;
const fewestLetters = 60;

/** The language that a text is written in, by its script, its common words and its letters. Null where it is too short to tell. */
export function textLanguage(written: string): FoundLanguage | null {
  const text = written.slice(0, maxLength).toLowerCase();
  // Most texts have letters of one script, and those of ASCII are quickly counted.
  const others = text.replace(/[\0-\x7f]+/g, '');
  const plain = text.replace(/[^a-z]+/g, '').length;
  const counts = scripts.map(([pattern, language]) => ({
    language,
    count: (language === '' ? plain : 0) + (others === '' ? 0 : (others.match(pattern)?.length ?? 0)),
  }));
  const letters = counts.reduce((sum, { count }) => sum + count, 0);
  if (letters < fewestLetters) return null;
  const kana = counts.find(({ language }) => language === 'ja')?.count ?? 0;
  const han = counts.find(({ language }) => language === 'zh')?.count ?? 0;
  if (kana > 10 && kana + han > letters * 0.3 && kana > han * 0.1) return { language: 'ja', confidence: 0.95 };
  const most = counts.reduce((best, each) => (each.count > best.count ? each : best));
  const other = counts
    .filter(({ language }) => language !== '')
    .reduce((best, each) => (each.count > best.count ? each : best));
  // Names and menus in Latin letters stand on pages of every script; the other way round it is the language.
  const script = other.count / letters > 0.35 ? other : most;
  if (script.language === '') return byWords(text, commonWords, true);
  const confidence = script.count / letters >= 0.5 ? 0.9 : 0.6;
  if (script.language === 'ru') return refine(text, cyrillicWords, 'ru', confidence);
  if (script.language === 'ar') return refine(text, arabicWords, 'ar', confidence);
  return { language: script.language, confidence };
}

function refine(
  text: string,
  words: Readonly<Record<string, string>>,
  otherwise: string,
  confidence: number,
): FoundLanguage {
  const found = byWords(text, words, false);
  return { language: found && found.confidence > 0.2 ? found.language : otherwise, confidence };
}

const fewestDifferent = 3;

const indices = new Map<Readonly<Record<string, string>>, Map<string, string[]>>();

/** The languages that have each word. */
function indexOf(lists: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> {
  const known = indices.get(lists);
  if (known) return known;
  const made = new Map<string, string[]>();
  for (const [language, list] of Object.entries(lists)) {
    for (const word of new Set(list.split(' '))) {
      const languages = made.get(word);
      if (languages) languages.push(language);
      else made.set(word, [language]);
    }
  }
  indices.set(lists, made);
  return made;
}

/** Counts the common words of each language; the best wins by its lead over the next. */
function byWords(text: string, lists: Readonly<Record<string, string>>, withLetters: boolean): FoundLanguage | null {
  const words = text.match(/[\p{L}\p{M}']+/gu) ?? [];
  if (words.length < 12) return null;
  const index = indexOf(lists);
  const counts = new Map<string, number>();
  const different = new Map<string, Set<string>>();
  for (const word of words) {
    for (const language of index.get(word) ?? []) {
      counts.set(language, (counts.get(language) ?? 0) + 1);
      const known = different.get(language);
      if (known) known.add(word);
      else different.set(language, new Set([word]));
    }
  }
  const scores = Object.keys(lists).map((language) => ({ language, score: counts.get(language) ?? 0 }));
  if (withLetters && /[^\0-\x7f]/.test(text)) {
    for (const [language, pattern] of ownLetters) {
      const of = scores.find((each) => each.language === language);
      if (of) of.score += Math.min(words.length * 0.1, (text.match(pattern)?.length ?? 0) * 0.4);
    }
  }
  scores.sort((one, other) => other.score - one.score);
  const [best, second] = scores;
  if (!best || best.score < Math.max(3, words.length * 0.03)) return null;
  const confidence = (best.score - (second?.score ?? 0)) / best.score;
  // One word again and again, as in a menu, tells little.
  const isOfFew = (different.get(best.language)?.size ?? 0) < fewestDifferent;
  return { language: best.language, confidence: isOfFew ? confidence / 2 : confidence };
}
