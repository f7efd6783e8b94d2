import { everyItem } from '../../declared/everyItem';
import type { PageSource } from '../../declared/pageSource';
import { valuesOf } from '../../declared/values';
import { currencyCodes } from './currencies';
import type { MoneyContext } from './currencySymbols';

/** The names by which pages tell their currency in meta data, the surest first. */
export const currencyNames = [
  'product:price:currency',
  'product:sale_price:currency',
  'og:price:currency',
  'pricecurrency',
  'currency',
  'og:currency',
];

/** What the page tells of its money, for reading its signs. */
export function moneyContext(source: PageSource, language: string | null, country: string | null): MoneyContext {
  const declared = new Set<string>();
  for (const name of currencyNames) for (const each of source.meta.get(name) ?? []) declared.add(each.toUpperCase());
  for (const item of everyItem(source.declared, source.budget)) {
    for (const each of valuesOf(item, 'priceCurrency')) if (typeof each === 'string') declared.add(each.toUpperCase());
  }
  return { language, country, declared: [...declared].filter((code) => currencyCodes.has(code)) };
}
