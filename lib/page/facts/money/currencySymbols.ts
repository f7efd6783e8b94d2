import { lazily } from '../../lazily';
import { unicodePattern } from '../../unicodePattern';
import { letters } from '../letters';
import { currencyCodes, currencyOfCountry } from './currencies';

/** What helps to tell whose dollars, crowns or rupees a sign means. */
export interface MoneyContext {
  readonly language: string | null;
  /** ISO 3166 code of the country that the page is for. */
  readonly country: string | null;
  /** Currencies that the page declares anywhere, the likeliest first. */
  readonly declared: readonly string[];
}

/** Signs that mean one currency. Lower case. */
const certain = new Map<string, string>(
  Object.entries({
    ...{ '€': 'EUR', euro: 'EUR', euros: 'EUR', eur: 'EUR', евро: 'EUR', ευρώ: 'EUR' },
    ...{ us$: 'USD', $us: 'USD', u$s: 'USD', usd$: 'USD', u$d: 'USD' },
    ...{ ca$: 'CAD', cad$: 'CAD', c$: 'CAD', cdn$: 'CAD', $ca: 'CAD', au$: 'AUD', a$: 'AUD', $au: 'AUD', nz$: 'NZD' },
    ...{
      hk$: 'HKD',
      nt$: 'TWD',
      s$: 'SGD',
      sg$: 'SGD',
      mx$: 'MXN',
      mex$: 'MXN',
      r$: 'BRL',
      rd$: 'DOP',
      ar$: 'ARS',
      cop$: 'COP',
    },
    ...{ 's/': 'PEN', 's/.': 'PEN', '₲': 'PYG', '₡': 'CRC', clp$: 'CLP', $u: 'UYU', 'jp¥': 'JPY', 'cn¥': 'CNY' },
    ...{ 円: 'JPY', '₩': 'KRW', 원: 'KRW', rmb: 'CNY', 人民币: 'CNY' },
    ...{ '₽': 'RUB', '₴': 'UAH', грн: 'UAH', 'грн.': 'UAH', '₸': 'KZT', тг: 'KZT', тенге: 'KZT' },
    ...{ zł: 'PLN', zl: 'PLN', zloty: 'PLN', kč: 'CZK', ft: 'HUF', 'ft.': 'HUF', lei: 'RON', лв: 'BGN', 'лв.': 'BGN' },
    ...{
      'fr.': 'CHF',
      'sfr.': 'CHF',
      sfr: 'CHF',
      '₺': 'TRY',
      tl: 'TRY',
      '₪': 'ILS',
      nis: 'ILS',
      'ש"ח': 'ILS',
      'ש״ח': 'ILS',
      שח: 'ILS',
    },
    ...{ '₹': 'INR', '৳': 'BDT', tk: 'BDT', 'e£': 'EGP', 'ج.م': 'EGP', 'ج.م.': 'EGP', جنيه: 'EGP', 'l.e.': 'EGP' },
    ...{
      'د.إ': 'AED',
      'ر.س': 'SAR',
      'ر.س.': 'SAR',
      'ر.ق': 'QAR',
      'د.ك': 'KWD',
      'د.ب': 'BHD',
      'ر.ع': 'OMR',
      'د.ا': 'JOD',
      'د.م': 'MAD',
      'د.م.': 'MAD',
      'د.ج': 'DZD',
      'د.ت': 'TND',
      تومان: 'IRR',
    },
    ...{ '฿': 'THB', บาท: 'THB', '₫': 'VND', đ: 'VND', vnđ: 'VND', rp: 'IDR', 'rp.': 'IDR', rm: 'MYR', '₱': 'PHP' },
    ...{
      '₦': 'NGN',
      ksh: 'KES',
      'ksh.': 'KES',
      'gh₵': 'GHS',
      'gh¢': 'GHS',
      '₾': 'GEL',
      '֏': 'AMD',
      '₼': 'AZN',
      сум: 'UZS',
      ntd: 'TWD',
    },
  }),
);

/** Signs that several currencies share, and the one meant where nothing else tells. Lower case. */
const shared = new Map<string, { readonly among: readonly string[]; readonly otherwise: string | null }>(
  Object.entries({
    $: {
      among: 'USD CAD AUD NZD MXN CLP COP ARS UYU SGD HKD TWD DOP BRL JMD TTD BBD NAD'.split(' '),
      otherwise: 'USD',
    },
    '£': { among: ['GBP', 'EGP', 'LBP'], otherwise: 'GBP' },
    '¥': { among: ['JPY', 'CNY'], otherwise: null },
    kr: { among: ['SEK', 'NOK', 'DKK', 'ISK'], otherwise: null },
    rs: { among: ['INR', 'PKR', 'LKR', 'NPR', 'MUR'], otherwise: 'INR' },
    руб: { among: ['RUB', 'BYN'], otherwise: 'RUB' },
    br: { among: ['BYN', 'ETB'], otherwise: null },
    dh: { among: ['AED', 'MAD'], otherwise: null },
    元: { among: ['CNY', 'TWD', 'HKD', 'JPY'], otherwise: null },
    ريال: { among: ['SAR', 'QAR', 'OMR', 'IRR', 'YER'], otherwise: 'SAR' },
    fr: { among: ['CHF', 'XOF', 'XAF'], otherwise: 'CHF' },
    bs: { among: ['BOB', 'VES'], otherwise: null },
    din: { among: ['RSD', 'DZD', 'MKD'], otherwise: null },
    r: { among: ['ZAR', 'NAD'], otherwise: null },
    kd: { among: ['KWD'], otherwise: 'KWD' },
    sr: { among: ['SAR'], otherwise: 'SAR' },
    da: { among: ['DZD'], otherwise: null },
    dt: { among: ['TND'], otherwise: null },
    le: { among: ['EGP'], otherwise: null },
    q: { among: ['GTQ'], otherwise: null },
  }),
);

/** Spellings of the shared signs. */
const spellings = new Map<string, string>(
  Object.entries({
    ...{ '＄': '$', '￡': '£', '￥': '¥', 'kr.': 'kr', 'rs.': 'rs', '₨': 'rs', रु: 'rs', रू: 'rs' },
    ...{
      'руб.': 'руб',
      р: 'руб',
      'р.': 'руб',
      рублей: 'руб',
      'dh.': 'dh',
      dhs: 'dh',
      'dhs.': 'dh',
      درهم: 'dh',
      ریال: 'ريال',
    },
    ...{ 'bs.': 'bs', дин: 'din', 'дин.': 'din', 'din.': 'din', 'kd.': 'kd', pesos: '$', peso: '$' },
  }),
);

const languageCurrency = new Map(
  Object.entries({
    ...{ sv: 'SEK', nb: 'NOK', nn: 'NOK', no: 'NOK', da: 'DKK', is: 'ISK', ja: 'JPY', zh: 'CNY', ru: 'RUB' },
    ...{
      pl: 'PLN',
      ro: 'RON',
      ms: 'MYR',
      bn: 'BDT',
      cs: 'CZK',
      hu: 'HUF',
      uk: 'UAH',
      he: 'ILS',
      ko: 'KRW',
      tr: 'TRY',
      th: 'THB',
      vi: 'VND',
      id: 'IDR',
    },
  }),
);

/**
 * The currency that a sign or code means on a page: by itself, else by what the page declares, by its country, by its language. Null
 * where that leaves it open.
 */
export function currencyOf(written: string, context: MoneyContext): string | null {
  const sign = written.toLowerCase().replace(/[\s\u2063]/g, '');
  const upper = sign.toUpperCase();
  if (currencyCodes.has(upper)) return upper;
  const sure = certain.get(sign);
  if (sure !== undefined) return isLikely(sign, sure, context) ? sure : null;
  const group = shared.get(spellings.get(sign) ?? sign);
  if (!group) return null;
  const declared = context.declared.find((code) => group.among.includes(code));
  if (declared !== undefined) return declared;
  const local = currencyOfCountry(context.country);
  if (local !== null && group.among.includes(local)) return local;
  const spoken = languageCurrency.get(context.language?.split('-')[0] ?? '');
  if (spoken !== undefined && group.among.includes(spoken)) return spoken;
  return group.otherwise;
}

/** Words that mean something else in most languages ("17 ft"): signs only where their currency is at home. */
const homely = new Set('ft ft. tl tk rm rp rp. lei zl nis sr tk fr.'.split(' '));

function isLikely(sign: string, code: string, { language, country, declared }: MoneyContext): boolean {
  if (!homely.has(sign)) return true;
  const spoken = languageCurrency.get(language?.split('-')[0] ?? '');
  return currencyOfCountry(country) === code || spoken === code || declared.includes(code);
}

const lettersAlone = unicodePattern(String.raw`^[\p{L}.'"״]+$`);
const lettersFirst = unicodePattern(String.raw`^[\p{L}]+`);

/** Signs made of letters need an end of the word on both sides; the others stand anywhere. */
const signs = lazily(() => {
  const codes = [...currencyCodes].map((code) => code.toLowerCase());
  const written = [...certain.keys(), ...shared.keys(), ...spellings.keys()];
  const isWord = (sign: string) => lettersAlone(sign).test(sign);
  return { words: [...codes, ...written.filter(isWord)], others: written.filter((sign) => !isWord(sign)) };
});

/** Longer ones first: the shorter begin some of them. */
function alternatives(signs: readonly string[]): string {
  const longest = Math.max(...signs.map(({ length }) => length));
  const byLength = Array.from({ length: longest + 1 }, (): string[] => []);
  for (const sign of signs) byLength[longest - sign.length]?.push(sign);
  return byLength
    .flat()
    .join('\n')
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replaceAll('\n', '|');
}

/** The source of a pattern (flag `u`) that finds any sign or code of a currency in a text in lower case. */
export function currencyPattern(): string {
  const { words, others } = signs();
  return `(?:${alternatives(others)}|(?:au|c|ca|us|nz|mx)\\s\\$|\\$\\s?(?:us|ca|au)(?![${letters}])|(?<![${letters}])(?:${alternatives(words)})(?![${letters}]))`;
}

/** The letters that the signs made of letters begin with, and all that is no letter in the others. */
const beginnings = lazily(() => {
  const { words, others } = signs();
  const first = new Set(words.map((sign) => lettersFirst(sign).exec(sign)?.[0] ?? sign));
  const marks = new Set(
    others.flatMap((sign) => [...sign].filter((character) => !lettersAlone(character).test(character))),
  );
  return { first, marks: new RegExp(`[${[...marks].join('').replace(/[\]\\^-]/g, '\\$&')}]`, 'u') };
});

/** Whether a text in lower case can have a sign of a currency in it. Of the texts of a page with numbers in them most have none. */
export function mayHaveCurrency(text: string): boolean {
  const { first, marks } = beginnings();
  if (marks.test(text)) return true;
  const words = (/[^\0-\x7f]/.test(text) ? text.match(/\p{L}+/gu) : text.match(/[a-z]+/g)) ?? [];
  return words.some((word) => first.has(word));
}
