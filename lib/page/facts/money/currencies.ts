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

const euroCountries = 'AT BE CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK AD MC SM VA ME XK';

const byCountry = new Map<string, string>([
  ...euroCountries.split(' ').map((country) => [country, 'EUR'] as const),
  ...(
    'US:USD PR:USD EC:USD SV:USD CA:CAD AU:AUD NZ:NZD HK:HKD TW:TWD SG:SGD MX:MXN AR:ARS CL:CLP CO:COP UY:UYU DO:DOP BR:BRL PE:PEN BO:BOB PY:PYG CR:CRC GT:GTQ HN:HNL NI:NIO PA:PAB VE:VES CU:CUP ' +
    'GB:GBP CH:CHF LI:CHF SE:SEK NO:NOK DK:DKK IS:ISK PL:PLN CZ:CZK HU:HUF RO:RON BG:BGN RS:RSD MK:MKD AL:ALL BA:BAM MD:MDL UA:UAH BY:BYN RU:RUB KZ:KZT UZ:UZS GE:GEL AM:AMD AZ:AZN KG:KGS MN:MNT TR:TRY ' +
    'IL:ILS AE:AED SA:SAR QA:QAR KW:KWD BH:BHD OM:OMR JO:JOD LB:LBP EG:EGP MA:MAD DZ:DZD TN:TND IQ:IQD IR:IRR LY:LYD ' +
    'IN:INR PK:PKR LK:LKR NP:NPR BD:BDT JP:JPY CN:CNY KR:KRW TH:THB VN:VND ID:IDR MY:MYR PH:PHP KH:KHR MM:MMK LA:LAK MO:MOP BN:BND ' +
    'ZA:ZAR NG:NGN KE:KES GH:GHS TZ:TZS UG:UGX ET:ETB NA:NAD BW:BWP ZM:ZMW MU:MUR SN:XOF CI:XOF ML:XOF BF:XOF BJ:XOF TG:XOF NE:XOF CM:XAF GA:XAF CG:XAF JM:JMD TT:TTD BB:BBD'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
]);

/** The currency of a country's shops; null where unknown. */
export function currencyOfCountry(country: string | null): string | null {
  return (country !== null && byCountry.get(country)) || null;
}
