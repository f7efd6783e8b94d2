import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currencyOfCountry, decimalsOf } from '@/lib/page/facts/money/currencies';
import type { MoneyContext } from '@/lib/page/facts/money/currencySymbols';
import { parseNumber } from '@/lib/page/facts/money/numberText';
import { pricesIn } from '@/lib/page/facts/money/priceText';

function context(language: string | null = null, country: string | null = null, declared: string[] = []): MoneyContext {
  return { language, country, declared };
}

/** Amount and currency of every price in a text. */
function read(text: string, where = context()): [number, string | null][] {
  return pricesIn(text, where).map(({ amount, currency }) => [amount, currency]);
}

describe('cents behind a sign', () => {
  it('are read where another price follows', () => {
    expect(read('499€\u206399\u2063519€\u206399')).toEqual([
      [499.99, 'EUR'],
      [519.99, 'EUR'],
    ]);
    expect(read('499€\u206399\u2063519,99 €')).toEqual([
      [499.99, 'EUR'],
      [519.99, 'EUR'],
    ]);
  });
});

describe('amounts in ten thousands', () => {
  it.each([
    ['359.8万円', 3598000, 'JPY'],
    ['359.8\u2063万円', 3598000, 'JPY'],
    ['1,299 万円（税込）', 12990000, 'JPY'],
    ['１２８万円', 1280000, 'JPY'],
    ['1億2,800万円', 128000000, 'JPY'],
    ['2億円', 200000000, 'JPY'],
    ['￥359.8万', 3598000, 'JPY'],
    ['12.98万元', 129800, 'CNY'],
    ['1,280萬元', 12800000, 'TWD'],
    ['350만원', 3500000, 'KRW'],
    ['350만 원', 3500000, 'KRW'],
    ['3억 5,000만원', 350000000, 'KRW'],
  ])('are read in full: %s', (written, amount, currency) => {
    const [language, country] = { JPY: ['ja', 'JP'], KRW: ['ko', 'KR'], TWD: ['zh', 'TW'] }[currency] ?? ['zh', 'CN'];
    expect(read(written, context(language, country))).toEqual([[amount, currency]]);
  });

  it.each(['2.0万km', '20万公里', '3만 5천 명', '1億人', '12万'])('are none without a sign: %s', (written) => {
    expect(read(written, context('ja', 'JP'))).toEqual([]);
  });

  it('are not taken together with numbers before or behind them', () => {
    expect(read('2023年 359.8万円 2.0万km 12,000円', context('ja', 'JP'))).toEqual([
      [3598000, 'JPY'],
      [12000, 'JPY'],
    ]);
  });
});

describe('numbers', () => {
  it.each([
    ['1.299,00', 1299],
    ['1,299.00', 1299],
    ['1 299,00', 1299],
    ['1\u202f299,50', 1299.5],
    ["1'299.-", 1299],
    ['1’299.95', 1299.95],
    ['24.990', 24990],
    ['1,29,999', 129999],
    ['1,29,999.50', 129999.5],
    ['12.345.678', 12345678],
    ['0.125', 0.125],
    ['129,-', 129],
    ['129:-', 129],
    ['19.–', 19],
    ['399.9900', 399.99],
    ['١٬٢٩٩٫٥٠', 1299.5],
    ['۱۲۳۴', 1234],
    ['１２８０', 1280],
  ])('reads %s', (written, number) => {
    expect(parseNumber(written)).toBe(number);
  });

  it.each(['', 'abc', '1.2.3', '1,299.000.00', '12,34,56', '1-2', '1e5'])('does not read %j', (written) => {
    expect(parseNumber(written)).toBeNull();
  });

  it('reads three decimals where the currency has them and the language writes them so', () => {
    expect(parseNumber('1.234', { language: 'en', decimals: 3 })).toBe(1.234);
    expect(parseNumber('1.234', { language: 'de', decimals: 3 })).toBe(1234);
  });
});

describe('the currency of a country', () => {
  it.each([
    ['US', 'USD'],
    ['GB', 'GBP'],
    ['CH', 'CHF'],
    ['LI', 'CHF'],
    ['HR', 'EUR'],
    ['XK', 'EUR'],
    ['EC', 'USD'],
    ['CI', 'XOF'],
    ['CM', 'XAF'],
    ['FJ', 'FJD'],
    ['MV', 'MVR'],
    ['AQ', null],
    ['X', null],
    ['', null],
    [null, null],
  ])('of %s is %s', (country, currency) => {
    expect(currencyOfCountry(country)).toBe(currency);
  });
});

describe('prices', () => {
  it.each<[string, MoneyContext, [number, string | null][]]>([
    ['1.299,00 €', context('de', 'DE'), [[1299, 'EUR']]],
    ['€ 1.299,-', context('nl', 'NL'), [[1299, 'EUR']]],
    ['£1,299', context('en', 'GB'), [[1299, 'GBP']]],
    ['$24.990', context('es', 'CL'), [[24990, 'CLP']]],
    ['$1,299.99', context('en', 'CA'), [[1299.99, 'CAD']]],
    ['$ 2.449', context('es', 'AR'), [[2449, 'ARS']]],
    ['$45.00', context('en', 'AU'), [[45, 'AUD']]],
    ['$19', context('en', null), [[19, 'USD']]],
    ['$19', context('en', null, ['NZD']), [[19, 'NZD']]],
    ['AU $12.50', context('en'), [[12.5, 'AUD']]],
    ['C $12.50', context('en'), [[12.5, 'CAD']]],
    ['US$ 7', context('de', 'DE'), [[7, 'USD']]],
    ['12,99 $ CA', context('fr', 'CA'), [[12.99, 'CAD']]],
    ['$30.00 USD', context('en', 'CA'), [[30, 'USD']]],
    ['R$ 1.299,90', context('pt', 'BR'), [[1299.9, 'BRL']]],
    ['1 299 ₽', context('ru', 'RU'), [[1299, 'RUB']]],
    ['1 299 руб.', context('ru', 'RU'), [[1299, 'RUB']]],
    ['502,20 р.', context('ru', 'BY'), [[502.2, 'BYN']]],
    ['1 299,00 zł', context('pl', 'PL'), [[1299, 'PLN']]],
    ['1 299 kr', context('sv', 'SE'), [[1299, 'SEK']]],
    ['1.299,00 kr.', context('da', 'DK'), [[1299, 'DKK']]],
    ['kr 349,-', context('nb', 'NO'), [[349, 'NOK']]],
    ['349:-', context('sv', 'SE'), [[349, null]]],
    ["CHF 1'299.–", context('de', 'CH'), [[1299, 'CHF']]],
    ['Fr. 49.90', context('de', 'CH'), [[49.9, 'CHF']]],
    ['2 490 Kč', context('cs', 'CZ'), [[2490, 'CZK']]],
    ['12 990 Ft', context('hu', 'HU'), [[12990, 'HUF']]],
    ['17ft', context('en', 'GB'), []],
    ['199,99 lei', context('ro', 'RO'), [[199.99, 'RON']]],
    ['₹1,29,999', context('en', 'IN'), [[129999, 'INR']]],
    ['Rs. 1,299', context('en', 'PK'), [[1299, 'PKR']]],
    ['¥12,800', context('ja', 'JP'), [[12800, 'JPY']]],
    ['¥128', context('zh', 'CN'), [[128, 'CNY']]],
    ['12,800円（税込）', context('ja', 'JP'), [[12800, 'JPY']]],
    ['30,000원~', context('ko', 'KR'), [[30000, 'KRW']]],
    ['99 ر.س', context('ar', 'SA'), [[99, 'SAR']]],
    ['١٬٢٩٩ ر.س', context('ar', 'SA'), [[1299, 'SAR']]],
    ['₪1,679', context('he', 'IL'), [[1679, 'ILS']]],
    ['1.299,00 TL', context('tr', 'TR'), [[1299, 'TRY']]],
    ['Rp 1.299.000', context('id', 'ID'), [[1299000, 'IDR']]],
    ['1.299.000 ₫', context('vi', 'VN'), [[1299000, 'VND']]],
    ['12€99', context('fr', 'FR'), [[12.99, 'EUR']]],
    ['EUR 12.99', context('en'), [[12.99, 'EUR']]],
    ['R 1,299.00', context('en', 'ZA'), [[1299, 'ZAR']]],
    ['R2 D2', context('en', 'US'), []],
    ['1299 lei', context('ro', 'MD'), [[1299, 'MDL']]],
    ['12 500 FCFA', context('fr', 'SN'), [[12500, 'XOF']]],
    ['12 500 FCFA', context('fr', 'CM'), [[12500, 'XAF']]],
    ['25,000 د.ع', context('ar', 'IQ'), [[25000, 'IQD']]],
    ['250,000 ل.ل', context('ar', 'LB'), [[250000, 'LBP']]],
    ['-20 €', context('fr', 'FR'), []],
    [
      '19,99 € 29,99 €',
      context('de', 'DE'),
      [
        [19.99, 'EUR'],
        [29.99, 'EUR'],
      ],
    ],
    [
      '€ 12 € 15',
      context('nl', 'NL'),
      [
        [12, 'EUR'],
        [15, 'EUR'],
      ],
    ],
    ['iPhone 15 Pro 2024', context('en', 'US'), []],
  ])('finds those of %j', (text, where, prices) => {
    expect(read(text, where)).toEqual(prices);
  });

  it('reads cents that stand in an element of their own', () => {
    expect(read('12\u206399\u2063€', context('fr', 'FR'))).toEqual([[12.99, 'EUR']]);
    expect(read('$\u206312.\u206399', context('en', 'US'))).toEqual([[12.99, 'USD']]);
    expect(read('$\u206312\u2063.\u206399', context('en', 'US'))).toEqual([[12.99, 'USD']]);
    expect(read('1.299\u2063,\u206300\u2063 €', context('de', 'DE'))).toEqual([[1299, 'EUR']]);
  });

  it('gives the lower end of a range that has one sign', () => {
    expect(pricesIn('12,90 - 15,90 €', context('de', 'DE'))).toMatchObject([{ low: 12.9, amount: 15.9 }]);
  });

  it.each<[string, MoneyContext, number, number]>([
    ['฿129 - ฿189', context('th', 'TH'), 129, 189],
    ['Rp649.000 - Rp749.000', context('id', 'ID'), 649000, 749000],
    ['RM 12.90 - RM 18.90', context('ms', 'MY'), 12.9, 18.9],
    ['RM12 – RM18', context('ms', 'MY'), 12, 18],
    ['S/ 129 - S/ 189', context('es', 'PE'), 129, 189],
    ['S/. 129 - S/. 189', context('es', 'PE'), 129, 189],
    ['kr 129 - kr 189', context('nb', 'NO'), 129, 189],
    ['Fr. 129 - Fr. 189', context('de', 'CH'), 129, 189],
    ['129 zł - 189 zł', context('pl', 'PL'), 129, 189],
    ['AED 129 - AED 189', context('en', 'AE'), 129, 189],
    ['د.إ 129 - د.إ 189', context('ar', 'AE'), 129, 189],
    ['129 ₪ - 189 ₪', context('he', 'IL'), 129, 189],
    ['NT$129 - NT$189', context('zh', 'TW'), 129, 189],
    ['៛4000 - ៛8000', context('km', 'KH'), 4000, 8000],
    ['₭129 - ₭189', context('lo', 'LA'), 129, 189],
    ['₮129 - ₮189', context('mn', 'MN'), 129, 189],
    ['﷼129 - ﷼189', context('fa', 'IR'), 129, 189],
    ['\u20c1129 - \u20c1189', context('ar', 'SA'), 129, 189],
  ])('finds both ends of a range with two signs: %s', (text, where, low, high) => {
    const currency = currencyOfCountry(where.country);
    expect(read(text, where)).toEqual([
      [low, currency],
      [high, currency],
    ]);
  });

  it('stays with the currency that the page is known by', () => {
    expect(read('49 kr', context('sv', null))).toEqual([[49, 'SEK']]);
    expect(read('49 kr', context('en', null, ['DKK']))).toEqual([[49, 'DKK']]);
    // Nothing tells whose crowns.
    expect(read('49 kr', context('en', null))).toEqual([]);
  });
});

describe('any price that the browser itself formats', () => {
  const places: [string, string][] = [
    ...([
      ['de-DE', 'DE'],
      ['de-AT', 'AT'],
      ['de-CH', 'CH'],
      ['fr-FR', 'FR'],
      ['fr-CA', 'CA'],
      ['fr-CH', 'CH'],
    ] as [string, string][]),
    ...([
      ['en-GB', 'GB'],
      ['en-US', 'US'],
      ['en-CA', 'CA'],
      ['en-AU', 'AU'],
      ['en-IN', 'IN'],
      ['en-ZA', 'ZA'],
    ] as [string, string][]),
    ...([
      ['es-ES', 'ES'],
      ['es-MX', 'MX'],
      ['es-CL', 'CL'],
      ['es-AR', 'AR'],
      ['es-CO', 'CO'],
      ['it-IT', 'IT'],
    ] as [string, string][]),
    ...([
      ['pt-BR', 'BR'],
      ['pt-PT', 'PT'],
      ['nl-NL', 'NL'],
      ['nl-BE', 'BE'],
      ['pl-PL', 'PL'],
      ['cs-CZ', 'CZ'],
    ] as [string, string][]),
    ...([
      ['sv-SE', 'SE'],
      ['nb-NO', 'NO'],
      ['da-DK', 'DK'],
      ['fi-FI', 'FI'],
      ['hu-HU', 'HU'],
      ['ro-RO', 'RO'],
    ] as [string, string][]),
    ...([
      ['tr-TR', 'TR'],
      ['ru-RU', 'RU'],
      ['uk-UA', 'UA'],
      ['ja-JP', 'JP'],
      ['zh-CN', 'CN'],
      ['ko-KR', 'KR'],
    ] as [string, string][]),
    ...([
      ['hi-IN', 'IN'],
      ['he-IL', 'IL'],
      ['el-GR', 'GR'],
      ['bg-BG', 'BG'],
      ['vi-VN', 'VN'],
      ['id-ID', 'ID'],
    ] as [string, string][]),
    ...([
      ['ar-SA', 'SA'],
      ['ar-EG', 'EG'],
      ['ar-AE', 'AE'],
      ['th-TH', 'TH'],
      ['ms-MY', 'MY'],
      ['fil-PH', 'PH'],
    ] as [string, string][]),
  ];

  it('is read back', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.integer({ min: 1, max: 9_999_999 }),
        fc.constantFrom('symbol', 'code'),
        ([locale, country], cents, currencyDisplay) => {
          const currency = currencyOfCountry(country) ?? '';
          const amount = decimalsOf(currency) === 0 ? cents : cents / 100;
          const written = new Intl.NumberFormat(locale, {
            style: 'currency',
            currency,
            currencyDisplay: currencyDisplay as 'symbol' | 'code',
            minimumFractionDigits: decimalsOf(currency),
            maximumFractionDigits: decimalsOf(currency),
          }).format(amount);
          expect(read(`xx ${written} yy`, context(locale, country)), written).toEqual([[amount, currency]]);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
