import { lazily } from '../../lazily';
import { byName, currencyCodes, currencyOfCountry } from './currencies';

/** What helps to tell whose dollars, crowns or rupees a sign means. */
export interface MoneyContext {
  readonly language: string | null;
  /** ISO 3166 code of the country that the page is for. */
  readonly country: string | null;
  /** Currencies that the page declares anywhere, the likeliest first. */
  readonly declared: readonly string[];
}

/** Signs that mean one currency. Lower case. Those that begin with "â‚" were read in the wrong encoding. */
const certain = lazily(() =>
  byName(
    'EUR € euro euros евро ευρώ â‚¬|USD us$ $us u$s usd$ u$d|CAD ca$ cad$ c$ cdn$ $ca|AUD au$ a$ $au|NZD nz$|HKD hk$|TWD nt$ ntd|SGD s$ sg$|MXN mx$ mex$|BRL r$|DOP rd$|ARS ar$|COP cop$|PEN s/ s/.|PYG ₲|CRC ₡|CLP clp$|UYU $u|JPY jp¥ 円|CNY cn¥ rmb 人民币|KRW ₩ 원 â‚©|RUB ₽ â‚½|UAH ₴ грн грн. â‚´|KZT ₸ тг тенге|PLN zł zl zloty|CZK kč|HUF ft ft.|HRK kn|BGN лв лв.|CHF fr. sfr. sfr|TRY ₺ tl â‚º|ILS ₪ nis ש"ח ש״ח שח â‚ª|INR ₹ â‚¹|BDT ৳ tk|EGP e£ ج.م ج.م. جنيه l.e.|AED د.إ|SAR ر.س ر.س.|QAR ر.ق|KWD د.ك|BHD د.ب|OMR ر.ع|JOD د.ا|MAD د.م د.م.|DZD د.ج|TND د.ت|IRR تومان|THB ฿ บาท|VND ₫ đ vnđ â‚«|IDR rp rp.|MYR rm|PHP ₱|NGN ₦ â‚¦|KES ksh ksh.|GHS gh₵ gh¢|GEL ₾|AMD ֏|AZN ₼|UZS сум|IQD د.ع|LBP ل.ل|KHR ៛|LAK ₭|MNT ₮|SAR \u20c1',
  ),
);

/** Signs that several currencies share: the first is meant where nothing else tells, unless there is a question mark. Lower case. */
const shared = lazily(
  () =>
    new Map(
      '$ USD CAD AUD NZD MXN CLP COP ARS UYU SGD HKD TWD DOP BRL JMD TTD BBD NAD|£ GBP EGP LBP|¥? JPY CNY|kr? SEK NOK DKK ISK|rs INR PKR LKR NPR MUR|руб RUB BYN|br? BYN ETB|dh? AED MAD|元? CNY TWD HKD JPY|ريال SAR QAR OMR IRR YER|fr CHF XOF XAF|fcfa? XOF XAF|lei? RON MDL|bs? BOB VES|din? RSD DZD MKD|r? ZAR NAD|kd KWD|sr SAR|da? DZD|dt? TND|le? EGP|q? GTQ'
        .split('|')
        .map((line) => {
          const [sign = '', ...among] = line.split(' ');
          return [sign.replace('?', ''), { among, otherwise: sign.endsWith('?') ? null : (among[0] ?? null) }] as const;
        }),
    ),
);

/** Spellings of the shared signs. */
const spellings = lazily(() =>
  byName(
    '$ ＄ pesos peso|£ ￡|¥ ￥|kr kr.|rs rs. ₨ रु रू|руб руб. р р. рублей|dh dh. dhs dhs. درهم|ريال ریال \ufdfc|bs bs.|din дин дин. din.|kd kd.',
  ),
);

const languageCurrency = lazily(() =>
  byName(
    'SEK sv|NOK nb nn no|DKK da|ISK is|JPY ja|CNY zh|RUB ru|PLN pl|RON ro|HRK hr|MYR ms|BDT bn|CZK cs|HUF hu|UAH uk|ILS he|KRW ko|TRY tr|THB th|VND vi|IDR id',
  ),
);

/**
 * The currency that a sign or code means on a page: by itself, else by what the page declares, by its country, by its language. Null
 * where that leaves it open.
 */
export function currencyOf(written: string, context: MoneyContext): string | null {
  const sign = written.toLowerCase().replace(/[\s\u2063]/g, '');
  const upper = sign.toUpperCase();
  if (currencyCodes.has(upper)) return upper;
  const sure = certain().get(sign);
  if (sure !== undefined) return isLikely(sign, sure, context) ? sure : null;
  const group = shared().get(spellings().get(sign) ?? sign);
  if (!group) return null;
  const declared = context.declared.find((code) => group.among.includes(code));
  if (declared !== undefined) return declared;
  const local = currencyOfCountry(context.country);
  if (local !== null && group.among.includes(local)) return local;
  const spoken = languageCurrency().get(context.language?.split('-')[0] ?? '');
  if (spoken !== undefined && group.among.includes(spoken)) return spoken;
  return group.otherwise;
}

/** How many units of its currency a sign counts in: Iran's shops ask for tomans, of ten rials each, which have no code. */
export function unitsOfSign(sign: string): number {
  return sign === 'تومان' ? 10 : 1;
}

/** Words that mean something else in most languages ("17 ft"): signs only where their currency is at home. */
const homely = new Set('ft ft. kn tl tk rm rp rp. zl nis sr tk fr.'.split(' '));

function isLikely(sign: string, code: string, { language, country, declared }: MoneyContext): boolean {
  if (!homely.has(sign)) return true;
  const spoken = languageCurrency().get(language?.split('-')[0] ?? '');
  return currencyOfCountry(country) === code || spoken === code || declared.includes(code);
}

const signs = lazily(
  () =>
    new Set([
      ...certain().keys(),
      ...shared().keys(),
      ...spellings().keys(),
      ...[...currencyCodes].map((code) => code.toLowerCase()),
    ]),
);

/** Whether some words in lower case are a sign, a code or a name of a currency, as they are written beside a number. */
export function isCurrencySign(written: string): boolean {
  return signs().has(written);
}
