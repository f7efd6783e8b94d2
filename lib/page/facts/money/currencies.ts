/** Currencies in use that a shop may ask for. */
const codes =
  'AED AFN ALL AMD ANG AOA ARS AUD AZN BAM BBD BDT BGN BHD BND BOB BRL BSD BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CZK DKK DOP DZD EGP ETB EUR FJD GBP GEL GHS GTQ HKD HNL HRK HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KRW KWD KZT LAK LBP LKR LYD MAD MDL MGA MKD MMK MNT MOP MUR MVR MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SEK SGD THB TND TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND XAF XCD XOF XPF YER ZAR ZMW';

export const currencyCodes: ReadonlySet<string> = new Set(codes.split(' '));

const withoutDecimals = new Set('CLP HUF IDR ISK JPY KRW PYG VND XAF XOF XPF UGX RWF COP CRC'.split(' '));
const withThreeDecimals = new Set('BHD IQD JOD KWD LYD OMR TND'.split(' '));

/** How many decimals prices in a currency are written with at most; 2 for those unknown. */
export function decimalsOf(currency: string | null): number {
  if (currency === null) return 2;
  if (withThreeDecimals.has(currency)) return 3;
  return withoutDecimals.has(currency) ? 0 : 2;
}

/** The first word of each line by those behind it: "EUR € euro|USD us$". */
export function byName(list: string): Map<string, string> {
  return new Map(
    list.split('|').flatMap((line) => {
      const [meant = '', ...names] = line.split(' ');
      return names.map((name) => [name, meant] as const);
    }),
  );
}

/** Of countries whose currency is not called after them. */
const byCountry = byName(
  'EUR AT BE CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK AD MC SM VA ME XK|USD PR EC SV|CHF LI|XOF SN CI ML BF BJ TG NE|XAF CM GA CG',
);

/** The currency of a country's shops; null where unknown. By the standard most codes begin with that of their country. */
export function currencyOfCountry(country: string | null): string | null {
  if (country?.length !== 2) return null;
  return byCountry.get(country) ?? codes.split(' ').find((code) => code.startsWith(country)) ?? null;
}
