import { labelOf } from '../journey/catalogues/label';
import { units } from '../journey/catalogues/units';
import type { Language } from './section';

/** Units that people write as they like, by what each language's own rules call them. */
const written = {
  percent: ['%', 'percent', 'per cent', 'pour cent'],
  second: ['s', 'sec', 'secs', 'second', 'seconds', 'seconde', 'secondes'],
  minute: ['min', 'mins', 'mn', 'minute', 'minutes'],
  hour: ['h', 'hr', 'hrs', 'hour', 'hours', 'heure', 'heures'],
  day: ['d', 'j', 'day', 'days', 'jour', 'jours'],
  week: ['week', 'weeks', 'semaine', 'semaines'],
  month: ['month', 'months', 'mois'],
} as const;
type KnownUnit = keyof typeof written;

/** What the catalogue of units calls these. */
const inCatalogue: Partial<Record<KnownUnit, string>> = { percent: 'percent', second: 'seconds', day: 'days' };
const currencySigns = new Map([
  ['€', 'EUR'],
  ['£', 'GBP'],
]);

/** Made when first needed and kept: each takes many times as long to make as to use, and a map has thousands of figures. */
const formats = new Map<string, Intl.NumberFormat>();
let currencies: ReadonlySet<string> | null = null;

function formatOf(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = JSON.stringify([locale, options]);
  const format = formats.get(key) ?? new Intl.NumberFormat(locale, options);
  formats.set(key, format);
  return format;
}

/** An amount's currency (ISO 4217); null for any other unit. */
function currencyOf(unit: string): string | null {
  const code = currencySigns.get(unit.trim()) ?? unit.trim();
  currencies ??= new Set(Intl.supportedValuesOf('currency'));
  return currencies.has(code) ? code : null;
}

function knownUnit(unit: string): KnownUnit | null {
  const name = unit.trim().toLowerCase();
  const found = Object.entries(written).find(([, names]) => (names as readonly string[]).includes(name));
  return found ? (found[0] as KnownUnit) : null;
}

/** A figure with its unit as a language writes it: "7 jours", "4,1 %", "12,50 €". A unit that nobody knows stands as it was written. */
export function measureText(value: number, unit: string, { language, locale }: MeasureReading): string {
  const number = (options: Intl.NumberFormatOptions) => formatOf(locale, options).format(value);
  const known = knownUnit(unit);
  if (known !== null) {
    const isWord = known === 'day' || known === 'week' || known === 'month';
    const unitDisplay = isWord ? 'long' : 'short';
    return number({ style: 'unit', unit: known, unitDisplay, maximumFractionDigits: 2 });
  }
  const currency = currencyOf(unit);
  // Whole amounts are written without cents, as people do.
  if (currency !== null)
    return number({ style: 'currency', currency, ...(Number.isInteger(value) ? { maximumFractionDigits: 0 } : {}) });
  const plain = number({ maximumFractionDigits: 2 });
  // What is merely counted, and an amount in nobody knows what, is a bare number.
  return unit === 'count' || unit === 'currency' ? plain : `${plain} ${unitText(unit, language)}`.trim();
}

interface MeasureReading {
  readonly language: Language;
  /** BCP 47. */
  readonly locale: string;
}

/** A unit in words, where it stands by itself. */
export function unitText(unit: string, language: Language): string {
  const known = knownUnit(unit);
  return labelOf(units, (known && inCatalogue[known]) ?? unit, language);
}
