import { inLowerCase } from '../facts/inLowerCase';
import { lazily } from '../lazily';
import { phraseAtEnd } from '../listedPhrases';

/**
 * What pages must write beside what they are paid for, in the languages of the larger markets. Lower case. With "!" where it may stand above a place
 * that is kept for an advertisement, filled or not, or head those of people that some pages are made of; the others stand in what is paid for. With
 * "~" where it says so only on one of several like parts, and with "+" where it does only with a name behind it.
 */
const labels = lazily(
  () =>
    new Map(
      [
        'ad|!ads|!advert|!adverts|!advertisement|!advertisements|!advertising|sponsored|sponsored ad|sponsored ads|sponsored content|sponsored post|sponsored result|sponsored results|sponsored product|sponsored products|sponsored jobs|sponsored listings|promoted jobs|promoted listings|sponsored links|paid ad|paid content|paid post|paid partnership|paid promotion|promoted|promoted post|partner content|branded content|sponsored article|sponsored articles|sponsored story|sponsored stories|paid program|advertorial|+paid for|+presented|+in partnership',
        '!publicité|!publicités|!pub|!annonce|!annonces|annonce sponsorisée|annonces sponsorisées|sponsorisé|sponsorisée|sponsorisés|contenu sponsorisé|contenus sponsorisés|articles sponsorisés|contenus partenaires|lien sponsorisé|liens sponsorisés|résultat sponsorisé|résultats sponsorisés|publication sponsorisée|partenariat rémunéré|collaboration commerciale|post sponsorisé|produits sponsorisés|produit sponsorisé|offre sponsorisée|offres sponsorisées|liens commerciaux|publirédactionnel|publi-rédactionnel|publireportage|publi-reportage|contenu de marque|contenu partenaire|article sponsorisé|article partenaire|~communiqué|~partenaire|+contenu proposé|+en partenariat',
        '!anzeige|!anzeigen|!werbung|gesponsert|gesponserte anzeige|gesponsertes ergebnis|gesponserte ergebnisse|gesponserte produkte|gesponserte jobs|gesponserte angebote|gesponserte stellenanzeigen|gesponserter beitrag|bezahlte anzeige|bezahlte partnerschaft|bezahlte werbepartnerschaft|!reklame|sonderveröffentlichung|anzeigensonderveröffentlichung|verlagsangebot|bezahlter inhalt|bezahlter beitrag|gesponserter inhalt|gesponserte inhalte|+präsentiert|+in kooperation|+in zusammenarbeit',
        '!publicidad|!anuncio|!anuncios|patrocinado|patrocinada|patrocinados|patrocinadas|contenido patrocinado|resultado patrocinado|resultados patrocinados|promocionado|publicación patrocinada|colaboración pagada|asociación pagada|publirreportaje|contenido de marca|contenidos patrocinados|productos patrocinados|ofertas patrocinadas|empleos patrocinados|+ofrecido|+en colaboración',
        '!pubblicità|!annuncio|!annunci|sponsorizzato|sponsorizzata|sponsorizzati|contenuto sponsorizzato|post sponsorizzato|risultato sponsorizzato|risultati sponsorizzati|promosso|collaborazione pagata|partnership pubblicizzata|!inserzione|!inserzioni|annuncio pubblicitario|publiredazionale|contenuti sponsorizzati|prodotti sponsorizzati|offerte sponsorizzate|annunci sponsorizzati|informazione pubblicitaria|messaggio pubblicitario|+offerto|+in collaborazione',
        '!publicidade|!anúncio|!anúncios|conteúdo patrocinado|propaganda|promovido|parceria paga|conteúdo de marca|conteúdos patrocinados|produtos patrocinados|vagas patrocinadas|publirreportagem|informe publicitário|+oferecido|+em parceria',
        '!advertentie|!advertenties|gesponsord|gesponsorde|gesponsorde resultaten|gesponsorde producten|gesponsorde vacatures|gesponsord bericht|gepromoot|betaald partnerschap|reclame|gesponsorde content|gesponsord artikel|betaalde inhoud|+aangeboden|+in samenwerking',
        '!annons|!annonser|sponsrad|sponsrat|sponsrade|!reklam|annonsørinnhold|annonce fra|sponsoreret|sponseret|sponset|!annonse|!mainos|mainokset|sponsoroitu|kaupallinen yhteistyö|betalt samarbete|betalt partnerskab|betalt innehåll|betalt indhold|betalt innhold|sponsrat innehåll|annonssamarbete|annoncørbetalt indhold|+i samarbete|+i samarbejde|+i samarbeid',
        '!reklama|!reklamy|sponsorowane|sponsorowany|sponsorowana|materiał sponsorowany|!ogłoszenie|!ogłoszenia|post sponsorowany|promowane|oferty promowane|oferty sponsorowane|produkty sponsorowane|płatna współpraca|artykuł sponsorowany|materiał partnera|materiał reklamowy|tekst sponsorowany|+we współpracy',
        'sponzorováno|sponzorované|!inzerce|inzerát|!hirdetés|szponzorált|!publicitate|sponsorizat|reklám|!oglas|!oglasi|sponzorirano',
        'sponsorlu|sponsorlu içerik|reklamlar|!İlan|!διαφήμιση|χορηγούμενο|χορηγούμενη',
        '!реклама|на правах рекламы|спонсорский контент|спонсировано|!объявление|промо|партнёрский материал|платное партнерство|продвигается|!оголошення|спонсоровано',
        '!広告|pr|スポンサー|スポンサー広告|プロモーション|タイアップ投稿|!广告|推广|赞助|赞助商|!廣告|贊助|!광고|스폰서|유료 광고|유료 파트너십|ad·광고',
        '!إعلان|إعلانات|ممول|مُموَّل|شراكة مدفوعة|اشتہار|تبلیغات|آگهی|ממומן|מודעה|!פרסומת|quảng cáo|được tài trợ|iklan|disponsori|bersponsor|dipromosikan|kemitraan berbayar|โฆษณา|สปอนเซอร์|विज्ञापन|प्रायोजित|বিজ্ঞাপন|স্পনসর্ড|স্পনসর করা',
      ].flatMap((line) => line.split('|').map((word) => [word.replace(/^[!~+]/, ''), word[0] ?? ''] as const)),
    ),
);

/** What a text begins with, up to what may stand behind a label. */
function firstWord(text: string): string {
  return /^[\s[({·•|–—-]*([^\s\])}·•|:：–—.ⓘ▼ℹ-]+)/.exec(text)?.[1]?.toLowerCase() ?? '';
}

/** The first word, and the second too where that begins texts of all sorts: "In partnership". */
function beginningOf(text: string): string {
  const word = firstWord(text);
  return word.length > 2 ? word : (/^\P{L}*(?:in|en|em|i|we) \p{L}+/iu.exec(text)?.[0].toLowerCase() ?? word);
}

const firstWords = lazily(() => new Set([...labels().keys()].map(beginningOf)));
const beginnings = lazily(() => new Set([...firstWords()].map((word) => word.slice(0, 2))));

/** Whether a text begins as a label does. Of nearly all texts of a page, two letters are all that is looked at. */
export function mayBeLabel(text: string): boolean {
  if (/^[a-z]/i.test(text) && !beginnings().has(text.slice(0, 2).toLowerCase())) return false;
  return firstWords().has(beginningOf(text));
}

/** Between a label and who pays: "Sponsored by Klafti", "Anzeige von Klafti"; and with whom somebody is in a "paid partnership". */
const before =
  /\s+(by|par|von|por|da|door|av|af|przez|от|oleh|bởi|من|od|from|fra|des?|(with|avec|mit|con|com|met|med|z|с|dengan|với|مع))\s+/gu;
const partnership = /part[en]|colla|colab|parceri|współ|samarb|koop|zusamm|samenw|партн|kemitr|شراكة/;
/** "Publicité de Noël" is what it speaks of. */
const topic = /^(?:pub|propag|advertising|werbung|reklam|реклама)/;

/** Between a label and what is told beside it: "Publicité · Klafti", "Sponsored · 3 h". */
const beside = /\s*[·•∙⋅|]\s*|\s+[–—-]\s+/u;
const colonBehind = /^([^·•∙⋅|:：]+)[:：]\s*/u;
const colonOrDash = /[–—:：-]\s/;

/** Behind who pays, in languages that put it so. */
const behind =
  '|によるプロモーション|とのタイアップ投稿|님이 홍보함|와의 유료 파트너십|과의 유료 파트너십| द्वारा प्रायोजित| tarafından sponsor edildi| ile ücretli ortaklık|';

/** Words that mean something else where they do not begin with a capital ("anzeigen" is to show). */
const ambiguous = new Set(
  'ad ads pub pr promo annonce annonces anzeige anzeigen anuncio anuncios annuncio annunci inserzione reklam reklama oglas'.split(
    ' ',
  ),
);

/** Whether a label may stand at an empty place, or above what the page itself lists. */
export function isPlaceLabel(read: AdLabel): boolean {
  return signOf(read) === '!';
}

/** Whether a label is one only on one of several like parts: elsewhere it tells of who worked together. */
export function isWeakLabel(read: AdLabel): boolean {
  return signOf(read) === '~' || signOf(read) === '+';
}

function signOf(read: AdLabel): string | undefined {
  return labels().get(wordAlone(read));
}

/** What a label begins with, without who is named behind that. */
function wordAlone({ label, advertiser }: AdLabel): string {
  const words = wordOf(label);
  if (labels().has(words) || advertiser === null) return words;
  const [{ index } = { index: 0 }] = words.matchAll(before);
  return words.slice(0, index);
}

/** What a label begins with, up to what is told beside it. Lower case. */
function wordOf(label: string): string {
  const [first = ''] = label.replace(colonBehind, '$1 · ').split(beside);
  return inLowerCase(first);
}

/** Words that are labels in these languages alone, and something else in others; and those in which they are none. */
const onlyIn = new Map([
  ['pub', 'fr pt'],
  ['pr', 'ja ko zh'],
  ['propaganda', 'pt'],
  ['reclame', 'nl'],
]);
const notIn = new Map([
  ['ad', 'it nl hr sr bs mk'],
  ['ads', 'it nl'],
]);

/** Whether a label is one in a language; `language` as pages declare it, '' where they do not. */
export function isLabelIn({ label }: AdLabel, language: string): boolean {
  const word = wordOf(label);
  const [code = ''] = language.toLowerCase().split(/[-_]/);
  const isOnlyElsewhere = onlyIn.get(word)?.split(' ').includes(code) === false;
  return !isOnlyElsewhere && !notIn.get(word)?.split(' ').includes(code);
}

/** Whether a label may be the word for a kind of things among others: of places, of articles. */
export function mayBeKind({ label }: AdLabel): 'among any' | 'among kinds' | null {
  const word = wordOf(label);
  if (word === 'pub' || word === 'pr' || labels().get(word) === '~') return 'among any';
  return topic.test(word) || ambiguous.has(word) || word.startsWith('publi') ? 'among kinds' : null;
}

/** The same, but for words that are no topic that anybody writes about. */
export function mayBeTopic(read: AdLabel): boolean {
  return mayBeKind(read) !== null && !/^anzeige/i.test(read.label);
}

/** Whether a label is also the word for what people offer in small ads. */
export function isListingLabel(read: AdLabel): boolean {
  return listing.has(wordAlone(read));
}

const listing = new Set(
  'ad ads advert adverts annonce annonces anzeige anzeigen anuncio anuncios annuncio annunci inserzione inserzioni anúncio anúncios advertentie advertenties annons annonser annonse ogłoszenie ogłoszenia inzerát inzerce oglas oglasi hirdetés İlan объявление оголошення'.split(
    ' ',
  ),
);

/** Of what kind those are who offer something in small ads: "Anzeige von privat", "Annonce · Particulier". */
const seller =
  /^(?:particul|privat|pros?$|prof[ei]s|gewerb|agen[cz]|owner|dealer|seller|händler|anbieter|makler|собств|частн)/;

function isSellerKind(text: string): boolean {
  return inLowerCase(text)
    .split(' ')
    .every((word) => seller.test(word));
}

/** Whether who is named behind the word for small ads is no company: a kind of people, or what else begins with no capital. */
function isSeller({ label, advertiser }: AdLabel): boolean {
  const word = wordAlone({ label, advertiser });
  if (advertiser === null || !listing.has(word)) return false;
  const isLower = !/[\p{Lu}\p{Lo}\p{N}]|\.\p{L}/u.test(advertiser) && !/^ad(?:s|verts?)?$/.test(word);
  return isLower || isSellerKind(advertiser);
}

/** Whether words name who pays, or whose place it is, and nothing else: "by Klafti". */
export function isByline(text: string): boolean {
  const name = nameBehind(` ${text}`, (label) => label === '');
  return name !== null && isName(name);
}

/** Whether a label ends where a name has to follow: "Sponsored by". */
export function isLeadingToName(text: string): boolean {
  return text.length <= longestLeading && mayBeLabel(text) && payerIn(`${text} ${anyName}`) === anyName;
}

const longestLeading = 40;
const anyName = 'X';

/** Whether a label is nothing but the word for it. */
export function isBareLabel({ label }: AdLabel): boolean {
  return labels().has(inLowerCase(label));
}

const longest = 120;

export interface AdLabel {
  /** As shown. */
  readonly label: string;
  /** The name of who pays, where the label has it. */
  readonly advertiser: string | null;
  /** As it stands in the page, where that is no word. */
  readonly written?: string;
}

/** What a short text says as the label of an advertisement; null where it is none. A heading says of what it is about: only a whole label is one. */
export function readAdLabel(written: string, isHeading = false): AdLabel | null {
  const byLaw = labelByLaw(written);
  if (byLaw) return byLaw;
  if (written.length > longest) return null;
  if (!mayBeLabel(written)) return labelBehindName(written);
  const label = written.replace(/^[\s[({·•|–—-]+|(?:[\s\])}·•|:：–—.ⓘ▼-]|ℹ\uFE0F?)+$/gu, '').trim();
  const lower = inLowerCase(label);
  if (label === '' || (ambiguous.has(lower) && /^\p{Ll}/u.test(label))) return null;
  if (isWholeLabel(lower)) return isHeading && labels().get(lower) === '~' ? null : { label, advertiser: null };
  const payer = payerIn(label);
  if (payer !== null) {
    const read = { label, advertiser: payer };
    if (isSeller(read)) return null;
    return isName(payer) && !(isWeakLabel(read) && (isHeading || !/[\p{Lu}\p{Lo}\p{N}]/u.test(payer))) ? read : null;
  }
  const [first = '', ...others] = label.replace(colonBehind, '$1 · ').split(beside);
  const named = payerIn(first);
  if (!isWholeLabel(inLowerCase(first)) && (named === null || !isName(named))) return null;
  return others.length === 0 || isHeading ? null : labelWithOthers(label, first, named, others);
}

/** Whether a text, in lower case, is a label without any name. */
function isWholeLabel(lower: string): boolean {
  const sign = labels().get(lower);
  return sign !== undefined && sign !== '+';
}

/** "Sponsored · Paid for by Klafti", "Gesponsert · 3 Std.", "Publicité · Klafti". */
function labelWithOthers(
  label: string,
  first: string,
  named: string | null,
  others: readonly string[],
): AdLabel | null {
  // So much is a sentence, and what begins it a word like others: "Advertising: what the law says of it".
  const mostWords = colonOrDash.test(label) && labels().get(inLowerCase(first)) === '!' ? 1 : 5;
  let beside: string | null = null;
  for (const written of others) {
    const other = written.replace(colonBehind, '');
    if (listing.has(inLowerCase(first)) && isSellerKind(other)) return null;
    const payer = nameBehind(other, () => true);
    if (payer !== null && isName(payer)) return { label, advertiser: payer };
    if (other.split(' ').length > mostWords) return null;
    if (isName(other) && !tellsElse(other)) beside ??= other;
  }
  return { label, advertiser: named ?? beside };
}

/** Whether a word beside a label is no name: how long ago it was, what can be done about it, a sign. */
function tellsElse(text: string): boolean {
  return (
    !/\p{L}/u.test(text) ||
    /(?:^|\s)\d|^\d+\s?[\p{Ll}\p{Lo}]/u.test(text) ||
    /^(?:about|why|hide|report|learn|follow|suivre|folgen|seguir|segui|more|mehr|info|ads?|adchoices)(?:\s|$)/i.test(
      text,
    ) ||
    (/^\p{Ll}/u.test(text) && !/\.\p{L}{2,}$/u.test(text)) ||
    labels().has(inLowerCase(text))
  );
}

/** The name that a few words are, or tell of: "Klafti", "Sold by Klafti". Null where they tell of something else. */
export function nameIn(text: string): string | null {
  const name = nameBehind(` ${text}`, () => true) ?? text;
  return name !== '' && isName(name) && !tellsElse(name) ? name : null;
}

/** Whether words can be a name: "Klafti", "Ministry of Health", "the Dairy Council", but no question and no sentence. */
function isName(text: string): boolean {
  const words = text.split(' ');
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  const endsSmall = words.length > 1 && /^\p{Ll}/u.test(words.at(-1) ?? '');
  return (
    text.length <= 61 && words.length <= 8 && !endsSmall && small * 2 <= words.length + 1 && !/[?]|[.!]\s/.test(text)
  );
}

/** Who pays, behind a label that the text begins with: "Paid partnership with Klafti". */
function payerIn(text: string): string | null {
  return nameBehind(text, (label, isJoint, word) => {
    if (!labels().has(label) || (isJoint && !partnership.test(label))) return false;
    return !(topic.test(label) && /^de?s?$/.test(word));
  });
}

function nameBehind(text: string, fits: (label: string, isJoint: boolean, word: string) => boolean): string | null {
  const lower = inLowerCase(text);
  for (const { 0: whole, 1: word = '', 2: joint, index } of lower.matchAll(before)) {
    if (fits(lower.slice(0, index), joint !== undefined, word)) return text.slice(index + whole.length);
  }
  return null;
}

/** "Klafti द्वारा प्रायोजित", "由 Klafti 赞助". */
function labelBehindName(written: string): AdLabel | null {
  const label = written.trim();
  const phrase = phraseAtEnd(behind, label);
  const name =
    phrase === undefined
      ? /^[由与與]\s?(.+?)\s?(?:赞助|贊助|推[广廣]|的付[费費]合作)$/.exec(label)?.[1]
      : label.slice(0, -phrase.length);
  return name === undefined || !isName(name) ? null : { label, advertiser: name };
}

const longestByLaw = 240;

/** "Реклама. ООО «…», ИНН …, erid: …": who pays, and the number under which it is registered. */
function labelByLaw(written: string): AdLabel | null {
  if (written.length > longestByLaw || !/erid|ИНН/i.test(written)) return null;
  const [, advertiser] =
    /^\s*реклама[.:|·]?\s+(.{2,100}?)[.,;:|·]?\s+\(?(?:инн[\s:]*\d+[.,;)\s]*)?(?:erid[\s:=]+[\w-]+)?[.)\s]*$/iu.exec(
      written,
    ) ?? [];
  return advertiser === undefined ? null : { label: written.trim(), advertiser };
}
