import { lazily } from '../../lazily';
import { hasPhraseOf, phraseAtEnd, phraseAtStart } from '../../listedPhrases';
import { unicodePattern } from '../../unicodePattern';
import { inLowerCase } from '../inLowerCase';

/** Words before a price that say it is asked no longer, and those that say it in the middle of a word as well. */
const oldBefore =
  '|was|rrp|r.r.p.|msrp|list price|original|reg|retail|before|uvp|ursprünglich|statt|vorher|bisher|früher|ehem|prix de base|prix barré|prix conseillé|prix initial|prix habituel|au lieu de|ancien prix|avant|pvp|pvr|antes|precio anterior|precio habitual|precio original|precio de lista|de:|prezzo di listino|prezzo precedente|prezzo originale|anziché|invece di|prima|preço antigo|preço original|adviesprijs|van|förr|ordpris|ord.pris|ord pris|ord. pris|ordinariepris|ordinarie.pris|ordinarie pris|ordinarie. pris|tidigare|før|førpris|vejl|norm|ovh|cena regularna|cena katalogowa|cena pierwotna|najniższa cena|původní|běžná cena|lowest pri|niedrigster|letzter|tage-bestpreis|tage-tiefstpreis|prix le plus bas|prezzo più basso|precio más bajo|preço mais baixo|laagste prijs|lägsta pris|laveste pris|alin hinta|nejnižší cena|najnižšia cena|cel mai mic preț|legalacsonyabb ár|pierwotna cena|oprindelige|opprinnelig|ursprunglig|alkuperäinen|pôvodná|prețul inițial|';
const oldWithin = 'стар|было|цена без|прежн|定価|原价|原價|通常|정가'.split('|');
/** Characters that may stand between such words and the price; no digits. */
const maxBetween = 30;

/** Words before a price that say it is no price of the thing. */
const otherBefore = unicodePattern(
  String.raw`(?:\b(?:save|saving|discount(?!ed)|off|coupon|cashback|bonus|sparen|ersparnis|rabatt(?!ier|er)|gutschein|remise|réduction|ahorr[\p{L}]*|descuento|risparmi[\p{L}]*|sconto|economiz[\p{L}]*|desconto|besparing|bespaar|korting|spara|spar|oszcz[\p{L}]*|rabat(?!t)|ušetř[\p{L}]*|shipping|postage|delivery|p&p|versand[\p{L}]*|livraison|frais de port|env[ií]o|gastos|spedizione|frete|verzend[\p{L}]*|frakt|fragt|dostaw[\p{L}]*|doprava|deposit|pfand|consigne|eco-?participation|dont|ecotax|minimum|over|orders? (?:above|of)|ab einem|dès|à partir d.achats?|grundpreis|unit price|prix unitaire|shop price|total(?!pris)|subtotal|zwischensumme|gesamt|rate|mensualit[\p{L}]*|cuotas? de|interest|finance|klarna|affirm|afterpay|tax|vat|mwst|tva|iva|gift card|credit|points)|économi|épargn|éco-?(?:part|frais)|säästä|ušted|ušetr|tasarruf|kazanç|скидк|эконом|спест|доставк|рассрочк|\d{1,2}\s?[x×]\s?(?:de\s)?|\d{1,2}\s(?:payments?|instal?ments?|cuotas|rate|raten|mensualités|parcelas|fois|vezes|pagos|платеж)[^\p{Nd}]{0,20}|כולל משלוח|דמי משלוח|משלוח|\d\s?(?:k?g|m?l|개|매|장|個|本)(?:당|あたり|当たり)|送料|ポイント|运费|運費|배송|적립)[^\p{Nd}]{0,16}$`,
);

/** Words after a price that say the same. */
const otherAfter = unicodePattern(
  String.raw`^[\s\u2063]*(?:/|\bper\b|\bpro\b|\bpar\b|\bje\b|\bal\b|\bpor\b|\bprix\b au(?!.*[:=][\s\u2063]*$)|\bza\s|за\s)[\s\u2063]*(?:(?:per|par|pro)\b[\s\u2063]*)?(?:\d+[\s\u2063]*)?(?:sq(?:uare\b|\.?[\s\u2063]?(?:ft|feet|foot|m|yd|yard))|ft[²2]|acre|hectare|ha\b|坪|㎡|м[²2]|метр|кв|сот|кг|k?g|kilo[\p{L}]*|l|litre|liter|litro|ml|cl|dl|m[²2³]?|mètre|metre|meter|(?:fl\.?[\s\u2063]?)?oz|fluid|ct\b|count\b|sheet|lb|st(?:k|ück)?\b|100|1000|unit[\p{L}]*|unité|pi[eè]ce|issue|ausgabe|heft|n[uú]m[eé]ro|nummer)|^[\s\u2063]*(?:(?:an|le|a|za|за)\s(?:issue|num[eé]ro?|copia|номер)|off\b|以上|이상|discount(?!ed|\s\w*\s?from)|rabatt(?!ier|er)|de réduction|de remise|d.économie|sparen|gespart|saved|korting|menos|de descuento|di sconto|shipping|postage|delivery|versand(?!kostenfrei)|de livraison|frais|x\s?\d|за доставк|скидк|points?\b|cashback|gift|voucher|bons? d.achat|pts|deposit|pfand|vat\b|de cashback|de frais|d.activation|gebühr|anschluss|einrichtung|(?!inc|plus|no\b|with|all)(?:[a-z-]+ ){1,3}fees?\b)`,
);

/** Words after a price that say it is that of one piece: of the thing, unless a dearer one of several stands beside it. */
const eachAfter =
  /^[\s\u2063]*(?:\/|\b(?:per|pro|par|je|al|por|na|за)\b)[\s\u2063]*(?:1[\s\u2063]+)?(?:st(?:k|ück|uk|uks|yck)?\b|units?\b|unit[éàa]|unidad|unidade|pi[eè]ce|pezzo|pz\b|pza\b|ea\b|each\b|item\b|szt\b|sztuk|ks\b|kus\b|db\b|kpl\b|adet|buc\b|kom\b|шт)/u;

/** Words after a price that say it is what one saves, where no word or number goes on from there. */
const savedAfter = unicodePattern(
  String.raw`^[\s\u2063]*(?:할인|割引|おトク|お得|indirim|sleva|zľava|kedvezmény|alennus|economia|خصم|הנחה)(?![가-힣ぁ-ん一-鿿\p{L}]|[\s\u2063]*[\d%:-])`,
);

/** Words after a price that say how long or for how many it holds. Over lower case, as the next. */
const rateAfter =
  /^\s*(?:(?:usd|eur|gbp|chf|cad|aud)\s?)?(?:(?:\/|per\b|pro\b|par\b|je\b|al?\b|por\b|za\b|each\b|en\b)\s*(?:1\s)?(?:month|mo\b|mth|monat|mois|mese?\b|mês|maand|mån|mies|měs|мес|月|year|yr|an\b|année|jahr|año|anno|week|woche|semaine|day|tag\b|jour|night|nuit|nacht|notte|noche|pers|guest|adult|user|seat|ay\b|kk\b|hó(?![a-z])|md\b|mnd|tháng|bulan|월|เดือน)|mtl\b|monatl|mens(?:il|ua|ai|uel)|maandelijks|miesięcz|aylık|в мес|мес\.|pp\b|p\.p\.)/;
/** Words before a price that say the same of a month. */
const rateBefore =
  /(?:monthly|per month|mtl|monatl[a-zäöü]*|mensil[ei]|mens(?:ua|ai|uel)|maandelijks|miesięcz|aylık|ежемес|月額|(?<!\d)월\s?$)[^\d]{0,16}$/;
/** What is paid in instalments, or instead of the price, names who lends the money, or begins with "or". */
const lenders =
  '|klarna|affirm|afterpay|clearpay|paypal|alma|oney|zip|sezzle|scalapay|santander|instal|payment|financ|finanz|raten|leasing|credit|crédit|kredit|cuotas|parcela|';
const insteadOf = /^[^a-zà-ž]*(?:or|ou|oder|o|of|eller|lub|nebo|tai|veya)\s/;

/** What is asked after the first months. */
const later = /(?:puis|then|danach|anschließend|monat|luego|después|poi|daarna|następnie|därefter)[^a-z\d]{0,6}$/;

/** What is asked once, on top of the price. A space stands before each that must not be part of a word. */
const fees =
  '| fee|frais d|setup|set-up|anschluss|bereitstellung|einrichtung|aktivierung|gebühr|cuota de alta|coste de alta|gastos de|attivazione|aansluitkosten|opłata|avgift|taxa de|aktivace|';
const maxFee = 40;

/** What sending costs; and that it costs nothing. */
const sending =
  '|shipping|delivery|postage|versand|lieferung|livraison|frais|envío|envio|spedizione|frete|verzend|frakt|fragt|dostaw|doprava|доставка|送料|配送|배송|运费|運費|kargo|ongkir|';
const forNothing = '|frei|kostenlos|gratuite|gratuita|offerte|gratis|grátis|zdarma|бесплатно|無料|込|込み|包邮|包郵|';

/** Short blocks above a price that say it is no price of the thing. */
const otherAbove = `${sending}unit price|grundpreis|prix au|prix unitaire|total|subtotal|zwischensumme|sous-total|monthly|per month|mensualit|pro monat|you save|save|sie sparen|vous économisez|ahorras|risparmi|deposit|pfand|consigne|discount|rabatt|coupon|cashback|points|honoraires|dépôt de garantie|dont |état des lieux|provision|kaution|nebenkosten|caution|maklerprovision|fianza|gastos de comunidad|spese condominiali|cauzione|caução|condomínio|borg|service charge|agency fee|admin fee|`;

/** What stands before a price that is one for so much of the thing: "Price per square foot: ", "Prix au m² : ". Over lower case. */
const perMeasure =
  /(?:(?<![a-z])(?:per|pro|par|je|au|al|por|za|il)|за|\/)\s?(?:kg|kilo|100\s?(?:g|ml)|lit[er]|m[²2]|sq|square|ft[²2]|метр|м[²2]|кв|кг)[^\d]{0,16}$|平米単価|坪単価|[㎡坪](?:あたり|単価)[^\d]{0,8}$/;

const ownAmount = /[$€£¥￥₹₽₺₩₪]\s?\d|\d\s?(?:[$€£¥￥₹₽₺₩₪]|zł|kr|kč|ft|lei|руб|円)/;

const behindDigits = unicodePattern(String.raw`[^\p{Nd}]*$`);

/** The lowest price of so many days is what the law has shops give beside a reduced one: this number parts no words from the price. */
const daysBefore = /\b30\b/;

/** Whether such words stand before a price, in what is behind the last digit. */
function saysOld(text: string): boolean {
  const words = text.replace(daysBefore, '');
  const from = words.search(behindDigits(words));
  const reaches = (end: number) => [...words.slice(end)].length <= maxBetween;
  for (const { index } of words.matchAll(/\b[a-z]/g)) {
    if (index < from) continue;
    const old = phraseAtStart(
      oldBefore,
      words.slice(index),
      (phrase, rest) =>
        // "Van 799,- voor", but "de prijs van dit product is 649 euro".
        reaches(index + phrase.length) && (phrase !== 'van' || !/\s[a-z]{2}/.test(rest)),
    );
    if (old !== undefined) return true;
  }
  return (
    /[^\0-\u0400]/.test(words) &&
    oldWithin.some((old) => words.lastIndexOf(old) >= from && reaches(words.lastIndexOf(old) + old.length))
  );
}

/** Whether a short block above a price says that it is one of something else, or one no longer asked. */
export function labelWords(label: string): PriceWords {
  const words = inLowerCase(label);
  if (words.trim() === '') return { isOld: false, isOther: false, isRate: false, isEach: false };
  // With an amount of its own it is no label of the next.
  const isLabel = !ownAmount.test(words);
  const isOther =
    isLabel &&
    ((phraseAtStart(otherAbove, words) !== undefined && phraseAtEnd(forNothing, words.trim()) === undefined) ||
      perMeasure.test(words));
  return { isOld: saysOld(words), isOther, isRate: false, isEach: false };
}

/** Those who belong to something, over lower case. */
export const clubs = '|club|klub|member|mitglied|membre|socio|会員|회원|';
/** Who pays less than everybody, as the price behind another is called. */
const members = `${clubs}fidélité|soci |miembro|kundenkarte|loyalty|lojalno|medlem|jäsen|leden|с картой|по карте|`;

/** Whether the words between two prices of a line say that the second is for members. */
export function saysMembers(between: string): boolean {
  const words = inLowerCase(between).replaceAll('\u2063', ' ');
  return words.length <= maxBetween + 10 && hasPhraseOf(members, words);
}

const mostOfSending = 24;

/** Whether all that is said behind a price is how the thing is sent: "free delivery". */
export function saysSending(after: string): boolean {
  const words = inLowerCase(after);
  return (
    words.length <= mostOfSending &&
    !/\d/.test(words) &&
    (hasPhraseOf(sending, words) || hasPhraseOf(forNothing, words))
  );
}

/** What words beside a price say of it. */
export interface PriceWords {
  readonly isOld: boolean;
  readonly isOther: boolean;
  /** Asked for a month, a night or a person. */
  readonly isRate: boolean;
  /** Asked for one piece. */
  readonly isEach: boolean;
}

/** What the words right before and after a price say of it. */
export function priceWords(before: string, after: string): PriceWords {
  const lead = plainSpaced(before.slice(-80));
  const rest = plainSpaced(after.slice(0, 40));
  // Most prices stand by themselves.
  const isRate = (rest !== '' && rateAfter.test(rest)) || (lead !== '' && rateBefore.test(lead));
  const isEach = rest !== '' && eachAfter.test(rest);
  return {
    isOld: lead !== '' && saysOld(lead),
    isOther:
      (lead !== '' && (otherBefore(lead).test(lead) || saysFee(lead) || perMeasure.test(lead))) ||
      // "/month" begins as "/m" does.
      (rest !== '' && !isRate && !isEach && (otherAfter(rest).test(rest) || savedAfter(rest).test(rest))) ||
      (isRate &&
        (insteadOf.test(lead) || later.test(lead) || hasPhraseOf(lenders, lead) || hasPhraseOf(lenders, rest))),
    isRate,
    isEach,
  };
}

/** What is paid in parts, by words without a number of parts. */
const parts = 'sin interes|sem juros|interest|taksit|splát|avbetaln|cicil| rat | raty|할부|分割|分期|งวด|תשלומ|أقساط|';
const feesAndParts = fees + parts;

/** Whether a fee or an instalment is named before a price, with no digit between. */
function saysFee(lead: string): boolean {
  return hasPhraseOf(feesAndParts, ` ${lead.slice(lead.search(behindDigits(lead))).slice(-maxFee)}`);
}

/** Taxes by their names: texts that have none of these say nothing of them. Over lower case, as the next. */
const taxes = '|ht|ttc|hors t|net|brut|vat|tax|gst|btw|mwst|ust|iva|dph|moms|mva|ндс|пдв|tva|kdv|税|impuesto|imposto|';
/** Words beside a price that say whether taxes are in it. */
const without = String.raw`h\.?t\b|hors t|nett?[oó]?\b(?! w)|税[抜別]`;
const within = String.raw`ttc\b|brutt?o?\b|税込`;
const maxNote = 40;
const taxNames = '(?:impuestos?(?: nacionales)?|impostos?|vat|tax|gst|btw|mwst|ust|iva|dph|moms|mva|ндс|пдв|tva|kdv)';
const between = String.raw`[\s.]*(?:[^\s\d]{2,9}\.?\s|\d+\s?%\s?)?`;
const withoutTax = String.raw`(?:exk?c?l?[a-zé]*|e[kx]skl?|zzgl|plus|ohne|without|sans|sin|sem|bez|без|utan|más|\+)${between}${taxNames}|${taxNames}\s(?:esclus|exclu|non |no inc|hariç)`;
const withTax = String.raw`(?:ink?c?l?[a-z]*|con|com|med|with|с\s|s\s)${between}${taxNames}|${taxNames}\s(?:inc|dahil)`;
const taxNote = lazily(() => new RegExp(`^[\\s(（|,/-]*(?:(${without}|${withoutTax})|${within}|${withTax})`));
const taxLabel = lazily(
  () => new RegExp(`(?:^|[^a-zà-ž])(?:(${without}|${withoutTax})|${within}|${withTax})[^\\d]{0,12}$`),
);

const taxItself = lazily(
  () => new RegExp(`(?:${taxNames}[\\s.]*\\d+(?:[.,]\\d+)?\\s?%|(?:\\+|plus|zzgl\\.?)\\s*${taxNames})[\\s:=.]*$`),
);

/** Whether taxes are in a price, or come on top; null where nothing tells. */
export type TaxNote = 'net' | 'gross' | null;

/** What the words right behind a price say of taxes. */
export function taxNoteAfter(after: string): TaxNote {
  return noteOf(matchTaxes(after.slice(0, maxNote), taxNote));
}

/** What the words right before a price say of taxes, as its label. */
export function taxNoteBefore(before: string): TaxNote {
  return noteOf(matchTaxes(before.slice(-maxNote), taxLabel));
}

/** A text without the words on taxes that it begins with. */
export function behindTaxNote(text: string): string {
  return text.slice(matchTaxes(text.slice(0, maxNote), taxNote)?.[0].length ?? 0);
}

/** Whether the words right before a price say that it is the tax itself: "VAT 20 % 16,50 €", "+ VAT 16,50 €". */
export function saysTax(before: string): boolean {
  return matchTaxes(before.slice(-maxNote), taxItself) !== null;
}

function matchTaxes(text: string, pattern: () => RegExp): RegExpExecArray | null {
  const words = plainSpaced(text);
  return words !== '' && hasPhraseOf(taxes, words) ? pattern().exec(words) : null;
}

function noteOf(match: RegExpExecArray | null): TaxNote {
  return match && (match[1] === undefined ? 'gross' : 'net');
}

/** In lower case and without seams; '' where nothing but white space is there. */
function plainSpaced(text: string): string {
  const words = inLowerCase(text).replaceAll('\u2063', ' ');
  return words.trim() === '' ? '' : words;
}
