import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letters } from '@/lib/page/facts/letters';
import { currencyOf, type MoneyContext } from '@/lib/page/facts/money/currencySymbols';
import { parseAmount, pricesIn, type WrittenPrice } from '@/lib/page/facts/money/priceText';

// What a price is, told in one pattern. The reader looks for its parts one after the other, as this takes browsers long to prepare.

const marked =
  'usd$ cad$ cdn$ mex$ cop$ clp$ us$ $us u$s u$d ca$ $ca au$ $au nz$ hk$ nt$ sg$ mx$ rd$ ar$ s/. jp¥ cn¥ gh₵ gh¢ c$ a$ s$ r$ s/ $u e£ रु रू ៛ ₭ ₮ \u20c1 € ₲ ₡ ₩ ₽ ₴ ₸ ₺ ₪ ₹ ৳ ฿ ₫ ₱ ₦ ₾ ֏ ₼ $ £ ¥ ＄ ￡ ￥ ₨'.split(
    ' ',
  );
const words =
  'рублей euros тенге zloty تومان pesos euro евро ευρώ грн. sfr. ج.م. جنيه l.e. ر.س. د.م. ksh. ريال руб. fcfa dhs. درهم ریال дин. din. peso aed afn all amd ang aoa ars aud azn bam bbd bdt bgn bhd bnd bob brl bsd bwp byn bzd cad cdf chf clp cny cop crc cup czk dkk dop dzd egp etb eur fjd gbp gel ghs gtq hkd hnl hrk huf idr ils inr iqd irr isk jmd jod jpy kes kgs khr krw kwd kzt lak lbp lkr lyd mad mdl mga mkd mmk mnt mop mur mvr mxn myr mzn nad ngn nio nok npr nzd omr pab pen pgk php pkr pln pyg qar ron rsd rub rwf sar sek sgd thb tnd try ttd twd tzs uah ugx usd uyu uzs ves vnd xaf xcd xof xpf yer zar zmw eur rmb 人民币 грн ft. lei د.ع ل.ل лв. fr. sfr nis ש"ח ש״ח ج.م د.إ ر.س ر.ق د.ك د.ب ر.ع د.ا د.م د.ج د.ت บาท vnđ rp. ksh сум ntd руб din kr. rs. dh. dhs bs. дин kd. тг zł zl kč ft лв tl שח tk rp rm kr rs br dh fr bs kd sr da dt le р. 円 원 đ 元 r q р'.split(
    ' ',
  );
const alternatives = (signs: readonly string[]) =>
  signs
    .toSorted((one, other) => other.length - one.length)
    .map((sign) => sign.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('|');
const currency = `(?:${alternatives(marked)}|(?:au|c|ca|us|nz|mx)\\s\\$|\\$\\s?(?:us|ca|au)(?![${letters}])|(?<![${letters}])(?:${alternatives(words)})(?![${letters}]))`;
const gap = '[\\u2063]*\\s{0,2}[\\u2063]*\\s?';
const digit = '[\\d\\u0660-\\u0669\\u06f0-\\u06f9\\u0966-\\u096f\\uff10-\\uff19]';
const grouped = `${digit}{1,3}(?:[\\s'’.,٬]\\u2063?${digit}{3})+(?!${digit})`;
const indian = `${digit}{1,2}(?:,${digit}{2})*,${digit}{3}(?!${digit})`;
const whole = `(?:${grouped}|${indian}|${digit}+)`;
const higher = `[\\s\\u2063]*(?:(?:(?!${digit})[^\\s\\u2063]){1,6}[\\s\\u2063]?)?${digit}`;
const decimals = `(?:\\u2063*[.,٫]\\u2063*${digit}{1,4}(?!${digit})|\\u2063+${digit}{2}(?!\\u2063*[.,]?${digit}|[\\s\\u2063]*[%x×])|[.,]\\s?[-–—]{1,2}(?!\\s?${digit})|\\s?[-–—]{1,2}(?!${higher})|:-)`;
const number = `(?<!${digit})(?<!${digit}[.,])${whole}${decimals}?`;
const anyPrice = new RegExp(
  [
    `(?<units>${digit}{1,6})\\u2063*(?<middle>€|£|\\$)\\u2063*(?<cents>${digit}{2})(?![.,]|${digit}|\\u2063*${digit}(?!${digit}{0,5}(?:[.,]${digit}{2})?\\s?\\u2063*[€£$]))`,
    `(?<before>${currency})[.:]?${gap}(?<first>${number})(?:${gap}(?<refined>(?:usd|cad|aud|nzd|mxn|clp|cop|ars|sgd|hkd|uyu)(?![${letters}])))?`,
    `(?:(?<low>${number})\\s?[-–—~]\\s?)?(?<second>${number})${gap}(?<after>${currency})`,
    `(?<!${digit})(?<!${digit}[.,])(?<round>${whole}(?:[.,]\\s?[-–—]{1,2}|:-))(?!\\s?${digit}|[${letters}])`,
  ].join('|'),
  'gu',
);

/** The prices that the pattern finds. */
function pricesOfPattern(text: string, context: MoneyContext): WrittenPrice[] {
  const prices: WrittenPrice[] = [];
  const plain = text.toLowerCase().replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '\u2063');
  anyPrice.lastIndex = 0;
  for (let match = anyPrice.exec(plain); match; match = anyPrice.exec(plain)) {
    const { units, middle, cents, before, first, refined, low, second, after, round } = match.groups ?? {};
    const sign = refined ?? middle ?? before ?? after ?? '';
    const written = units === undefined ? (first ?? second ?? round ?? '') : `${units}.${cents}`;
    const meant = currencyOf(sign, context);
    // Nobody writes dollars with dots between thousands.
    const isOther =
      sign === '$' && meant === 'USD' && context.country !== 'US' && /^\d{1,3}(?:\.\d{3})+(?!\d)/.test(written);
    const code = isOther ? null : meant;
    const amount = parseAmount(written, code, context.language);
    // Without the word before it.
    if (sign === before && code === null && /^\p{L}/u.test(sign)) anyPrice.lastIndex -= written.length;
    if (amount === null || (code === null && /^\p{L}/u.test(sign))) continue;
    const lastEnd = prices.at(-1)?.end ?? 0;
    const lead = plain.slice(lastEnd, match.index);
    const isParted = lastEnd > 0 && /^[\s\u2063]*[-–−][\s\u2063]*$|\s[-–−]\s[\s\u2063]*$/.test(lead);
    if (!isParted && /(?:^|[\s(\u2063])[-–−]\s?$/.test(lead)) continue;
    const lower = low === undefined ? null : parseAmount(low, code, context.language);
    prices.push({
      amount,
      low: lower !== null && lower < amount ? lower : null,
      currency: code,
      sign,
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return prices;
}

describe('prices in a text', () => {
  const contexts: MoneyContext[] = [
    { language: 'en', country: 'US', declared: [] },
    { language: 'de', country: null, declared: ['SEK', 'CNY', 'BYN'] },
    // All signs that are words elsewhere mean what they mean at home.
    {
      language: null,
      country: null,
      declared: 'HUF TRY BDT MYR IDR RON PLN ILS SAR CHF NOK ETB AED BOB RSD ZAR GTQ DZD EGP TND'.split(' '),
    },
  ];
  const digits = fc.constantFrom(...'0123456789', ...'12', '٣', '۴', '५', '６', '100', '000', '99', '1234567');
  const separators = fc.constantFrom(
    ...".,.,.,  '’٬٫:-–—~%x×/|()\u2063\u2063\u00a0\u202f\u2009\u200e\u066c−",
    ',-',
    ':-',
    ' - ',
  );
  const letterLike = fc.constantFrom(...'aekrstpü漢ж', 'า', 'ı', 'A', 'É', '\u0301', '😀', ' ab ', 'thing');
  const sign = fc.constantFrom(...marked, ...marked, ...words, 'us $', 'au $', '$ ca', '$ us', '€', '$', 'USD', 'Kr.');
  const part = fc.oneof(
    { weight: 6, arbitrary: digits },
    { weight: 5, arbitrary: separators },
    { weight: 3, arbitrary: sign },
    { weight: 1, arbitrary: letterLike },
  );
  const loose = fc.array(part, { maxLength: 14 }).map((parts) => parts.join(''));
  const amount = fc
    .tuple(
      fc.constantFrom('1', '12', '649', '1.299', '1 299', '12,34,567', "1'299", '12345678', '１２'),
      fc.constantFrom('', '', ',99', '.5', '.-', ',–', ':-', '\u206399', '.\u206399', ' --', '-'),
    )
    .map((parts) => parts.join(''));
  const between = fc.constantFrom(
    '',
    ' ',
    '\u00a0',
    '\u2063',
    '  ',
    ' \u2063 ',
    '   ',
    '.',
    ': ',
    ' - ',
    '-',
    '~',
    ' bis ',
    ', ',
  );
  const likely = fc
    .array(fc.tuple(fc.oneof(amount, amount, sign, letterLike), between), { maxLength: 7 })
    .map((parts) => parts.flat().join(''));

  it.each([loose, likely].entries().toArray())('are those of the pattern of all of it (%i)', (_, texts) => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...contexts), (text, context) => {
        expect(pricesIn(text, context)).toEqual(pricesOfPattern(text, context));
      }),
      { numRuns: 3000 },
    );
  });

  it.each([...marked, ...words, 'us $', '$ ca'])('are told by %j on either side', (sign) => {
    for (const text of [
      `${sign} 12`,
      `12 ${sign}`,
      `a ${sign}12,50 b`,
      `x${sign}12${sign}x`,
      `${sign}. 5`,
      `${sign}.5${sign}.`,
    ])
      for (const context of contexts) expect(pricesIn(text, context)).toEqual(pricesOfPattern(text, context));
  });
});
