/** Currencies as icon fonts call their signs, by these. */
const signs: Readonly<Record<string, string>> = {
  inr: '₹',
  rupee: '₹',
  eur: '€',
  euro: '€',
  gbp: '£',
  pound: '£',
  usd: '$',
  dollar: '$',
  rub: '₽',
  ruble: '₽',
  rouble: '₽',
  jpy: '¥',
  yen: '¥',
  krw: '₩',
  won: '₩',
  try: '₺',
  lira: '₺',
  ils: '₪',
  shekel: '₪',
};

const icon = /^(?:fa|icon|bi|glyphicon|ti|mdi|ri)-(?:currency-)?([a-z]{3,6})(?:-sign)?$/;

/** The sign of a currency that an empty element draws by its class: "fa fa-inr". null for any other. */
export function signOfIcon(names: string): string | null {
  for (const each of names.split(/\s+/, 10)) {
    const [, name = ''] = icon.exec(each) ?? [];
    if (Object.hasOwn(signs, name)) return signs[name] ?? null;
  }
  return null;
}
