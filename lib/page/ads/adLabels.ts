import { inLowerCase } from '../facts/inLowerCase';
import { lazily } from '../lazily';

/** What pages must write beside what they are paid for, in the languages of the larger markets. Lower case. */
const labels = lazily(
  () =>
    new Set(
      [
        'ad|ads|advert|adverts|advertisement|advertisements|advertising|sponsored|sponsored ad|sponsored ads|sponsored content|sponsored post|sponsored result|sponsored results|sponsored product|sponsored products|sponsored links|paid ad|paid content|paid post|paid partnership|promoted|promoted post|partner content|advertorial',
        'publicité|publicités|pub|annonce|annonces|annonce sponsorisée|annonces sponsorisées|sponsorisé|sponsorisée|sponsorisés|contenu sponsorisé|lien sponsorisé|liens sponsorisés|résultat sponsorisé|résultats sponsorisés|publication sponsorisée|partenariat rémunéré|post sponsorisé|produits sponsorisés|produit sponsorisé|liens commerciaux',
        'anzeige|anzeigen|werbung|gesponsert|gesponserte anzeige|gesponsertes ergebnis|gesponserte ergebnisse|gesponserte produkte|gesponserter beitrag|bezahlte anzeige|bezahlte partnerschaft|reklame',
        'publicidad|anuncio|anuncios|patrocinado|patrocinada|patrocinados|patrocinadas|contenido patrocinado|resultado patrocinado|resultados patrocinados|promocionado|publicación patrocinada|colaboración pagada',
        'pubblicità|annuncio|annunci|sponsorizzato|sponsorizzata|sponsorizzati|contenuto sponsorizzato|post sponsorizzato|risultato sponsorizzato|risultati sponsorizzati|inserzione|inserzioni|annuncio pubblicitario',
        'publicidade|anúncio|anúncios|conteúdo patrocinado|resultados patrocinados|propaganda|parceria paga',
        'advertentie|advertenties|gesponsord|gesponsorde|gesponsorde resultaten|gesponsord bericht|reclame',
        'annons|annonser|sponsrad|sponsrat|sponsrade|reklam|annonsørinnhold|annonce fra|sponsoreret|sponseret|sponset|annonse|annonser|mainos|mainokset|sponsoroitu|kaupallinen yhteistyö',
        'reklama|reklamy|sponsorowane|sponsorowany|sponsorowana|materiał sponsorowany|ogłoszenie|ogłoszenia|post sponsorowany|artykuł sponsorowany',
        'reklama|sponzorováno|sponzorované|inzerce|inzerát|hirdetés|szponzorált|publicitate|sponsorizat|reklám|oglas|oglasi|sponzorirano',
        'sponsorlu|reklam|reklamlar|διαφήμιση|χορηγούμενο|χορηγούμενη',
        'реклама|на правах рекламы|спонсорский контент|спонсировано|объявление|промо|партнёрский материал|оголошення|спонсоровано',
        '広告|pr|スポンサー|スポンサー広告|プロモーション|广告|推广|赞助|廣告|贊助|광고|스폰서|ad·광고',
        'إعلان|إعلانات|ممول|ממומן|מודעה|פרסומת|quảng cáo|được tài trợ|iklan|disponsori|bersponsor|โฆษณา|สปอนเซอร์|विज्ञापन|प्रायोजित',
      ].flatMap((line) => line.split('|')),
    ),
);

/** What a text begins with, up to what may stand behind a label. */
function firstWord(text: string): string {
  return /^[\s[({·•|–—-]*([^\s\])}·•|:–—.ⓘ▼ℹ-]+)/.exec(text)?.[1]?.toLowerCase() ?? '';
}

const firstWords = lazily(() => new Set([...labels()].map(firstWord)));
const beginnings = lazily(() => new Set([...firstWords()].map((word) => word.slice(0, 2))));

/** Of nearly all texts of a page, two letters are all that is looked at. */
function mayBeLabel(text: string): boolean {
  if (/^[a-z]/i.test(text) && !beginnings().has(text.slice(0, 2).toLowerCase())) return false;
  return firstWords().has(firstWord(text));
}

/** Between a label and who pays: "Sponsored by Klafti", "Anzeige von Klafti", "Publicité · Klafti". */
const between = /\s+(?:by|par|von|por|da|door|av|af|przez|от|des?|with|avec|mit)\s+|\s?[·•|:–-]\s?/gu;
const longestName = 61;

/** Words that mean something else where they do not begin with a capital ("anzeigen" is to show). */
const ambiguous = new Set(
  'ad ads pub pr promo annonce annonces anzeige anzeigen anuncio anuncios annuncio annunci inserzione reklam reklama oglas'.split(
    ' ',
  ),
);

/** What stands above a place that the page keeps for an advertisement, filled or not; the others stand in what is paid for. */
const placeLabel =
  /^(?:advertisements?|advertising|adverts?|publicités?|pub|werbung|anzeigen?|reklam[aey]?|publicidad|pubblicità|publicidade|advertenties?|mainos|inzerce|hirdetés|publicitate|реклама|διαφήμιση|広告|广告|廣告|광고|إعلان|פרסומת)$/iu;

/** Whether a label may stand at an empty place. */
export function isPlaceLabel({ label }: AdLabel): boolean {
  return placeLabel.test(label);
}

const longest = 90;

export interface AdLabel {
  /** As shown. */
  readonly label: string;
  /** The name of who pays, where the label has it. */
  readonly advertiser: string | null;
}

/** What a short text says as the label of an advertisement; null where it is none. */
export function readAdLabel(written: string): AdLabel | null {
  const byLaw = labelByLaw(written);
  if (byLaw) return byLaw;
  if (written.length > longest || !mayBeLabel(written)) return null;
  const label = written.replace(/^[\s[({·•|–—-]+|(?:[\s\])}·•|:–—.ⓘ▼-]|ℹ\uFE0F?)+$/gu, '').trim();
  if (label === '') return null;
  const lower = label.toLowerCase();
  if (ambiguous.has(lower) && /^\p{Ll}/u.test(label)) return null;
  if (labels().has(lower)) return { label, advertiser: null };
  const name = nameBehindLabel(label);
  // A single word such as "Ad" begins many sentences: what names somebody is short.
  if (name === null || name.split(' ').length > 5 || /[.!?]\s/.test(name)) return null;
  return { label, advertiser: name };
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

/** The longest label that the text begins with tells where the name begins. */
function nameBehindLabel(text: string): string | null {
  let name: string | null = null;
  for (const match of inLowerCase(text).matchAll(between)) {
    const rest = text.slice(match.index + match[0].length);
    if (rest !== '' && rest.length <= longestName && labels().has(inLowerCase(text.slice(0, match.index)))) name = rest;
  }
  return name;
}
