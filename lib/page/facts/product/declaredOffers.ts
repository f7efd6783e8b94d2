import type { FactSource } from '@/lib/journey/schemas/page';
import type { DeclaredItem, PageSource } from '../../declared/pageSource';
import { isOfType, itemsOf, textOf, valuesOf } from '../../declared/values';
import { isSameAddress } from '../mainItem';
import { currencyCodes } from '../money/currencies';
import { currencyOf, type MoneyContext } from '../money/currencySymbols';
import { currencyNames } from '../money/moneyContext';
import { parseNumber } from '../money/numberText';
import { pricesIn } from '../money/priceText';

/** A price that the page declares, in no element that it shows. */
export interface DeclaredPrice {
  readonly amount: number;
  readonly currency: string | null;
  readonly source: FactSource;
}

export interface DeclaredOffers {
  /** The likeliest first. */
  readonly prices: readonly DeclaredPrice[];
  readonly oldPrices: readonly DeclaredPrice[];
  readonly range: { readonly low: number; readonly high: number; readonly source: FactSource } | null;
  readonly currencies: readonly { readonly value: string; readonly source: FactSource }[];
  readonly availabilities: readonly { readonly value: string; readonly source: FactSource }[];
}

const aggregate = new Set(['AggregateOffer']);
const maxOffers = 200;
/** More is no price in any currency. */
const mostAmount = 1e12;

/** What the main product's offers and the page's meta data say of its price. `product` is null where the page declares none. */
export function declaredOffers(
  source: PageSource,
  product: DeclaredItem | null,
  context: MoneyContext,
): DeclaredOffers {
  const prices: DeclaredPrice[] = [];
  const oldPrices: DeclaredPrice[] = [];
  const currencies: { value: string; source: FactSource }[] = [];
  const availabilities: { value: string; source: FactSource }[] = [];
  let range: DeclaredOffers['range'] = null;

  const addPrice = (value: unknown, currency: string | null, from: FactSource, into = prices) => {
    const amount = declaredAmount(value, context);
    if (amount !== null && amount > 0 && amount < mostAmount) into.push({ amount, currency, source: from });
  };

  for (const offer of product ? offersOf(product, source.url) : []) {
    const currency = currencyIn(offer);
    if (currency) currencies.push({ value: currency, source: offer.source });
    for (const each of valuesOf(offer, 'availability')) {
      const value = availabilityName(typeof each === 'object' ? textOf(each, 'name') : String(each));
      if (value) availabilities.push({ value, source: offer.source });
    }
    if (isOfType(offer, aggregate)) {
      const low = declaredAmount(valuesOf(offer, 'lowPrice')[0], context);
      const high = declaredAmount(valuesOf(offer, 'highPrice')[0], context);
      if (low !== null && high !== null && high > low && low > 0 && high < mostAmount)
        range ??= { low, high, source: offer.source };
      for (const each of valuesOf(offer, 'lowPrice', 'price')) addPrice(each, currency, offer.source);
      continue;
    }
    for (const each of valuesOf(offer, 'price')) addPrice(each, currency, offer.source);
    for (const each of itemsOf(offer, 'priceSpecification')) {
      const isOld = /listprice|strikethrough|suggestedretail|msrp|srp/i.test(textOf(each, 'priceType'));
      const isUnit = valuesOf(each, 'referenceQuantity').length > 0 || valuesOf(each, 'billingDuration').length > 0;
      if (!isUnit)
        addPrice(valuesOf(each, 'price')[0], currencyIn(each) ?? currency, offer.source, isOld ? oldPrices : prices);
    }
  }
  for (const name of [
    'product:sale_price:amount',
    'product:price:amount',
    'og:price:amount',
    'price',
    'product:price',
  ]) {
    const from = name.includes(':') ? 'openGraph' : 'meta';
    for (const each of source.meta.get(name) ?? []) addPrice(each, metaCurrency(source), from);
  }
  for (const name of ['product:original_price:amount', 'og:price:standard_amount']) {
    for (const each of source.meta.get(name) ?? []) addPrice(each, metaCurrency(source), 'openGraph', oldPrices);
  }
  for (const nth of [1, 2, 3, 4]) {
    const label = source.meta.get(`twitter:label${nth}`)?.[0] ?? '';
    if (!/^(?:price|prix|preis|precio|prezzo|preço|cena|цена)/i.test(label)) continue;
    const [written] = pricesIn(source.meta.get(`twitter:data${nth}`)?.[0] ?? '', context);
    if (written) prices.push({ amount: written.low ?? written.amount, currency: written.currency, source: 'meta' });
  }
  const fromMeta = metaCurrency(source);
  if (fromMeta) currencies.push({ value: fromMeta, source: 'openGraph' });
  for (const name of ['product:availability', 'og:availability']) {
    const value = availabilityName(source.meta.get(name)?.[0] ?? '');
    if (value) availabilities.push({ value, source: 'openGraph' });
  }
  return { prices, oldPrices, range, currencies, availabilities };
}

/** Those of the product and of its variants, the offer of this address first. */
function offersOf(product: DeclaredItem, url: string): DeclaredItem[] {
  const direct = [...itemsOf(product, 'offers', 'offer'), ...offersToAccept(product)];
  const variants = itemsOf(product, 'hasVariant', 'model', 'workExample').flatMap((variant) => [
    ...itemsOf(variant, 'offers'),
    ...offersToAccept(variant),
  ]);
  const all = [...direct, ...variants].flatMap((offer) => [offer, ...itemsOf(offer, 'offers')]).slice(0, maxOffers);
  // Prices and stock that stand on the product itself, as careless markup has them.
  if (product.properties.has('price') || product.properties.has('availability')) all.push(product);
  const isExact = (offer: DeclaredItem) => {
    const address = textOf(offer, 'url');
    return (
      address !== '' &&
      URL.canParse(address, url) &&
      isSameAddress(address, url) &&
      new URL(address, url).search === new URL(url).search
    );
  };
  return [...all.filter(isExact), ...all.filter((offer) => !isExact(offer))];
}

/** Those of what one can do with a thing: of books, by the standard, to read one. */
function offersToAccept(item: DeclaredItem): DeclaredItem[] {
  return itemsOf(item, 'potentialAction').flatMap((action) => itemsOf(action, 'expectsAcceptanceOf'));
}

function currencyIn(item: DeclaredItem): string | null {
  const written = textOf(item, 'priceCurrency', 'currency');
  return currencyCode(written);
}

function currencyCode(written: string): string | null {
  const code = written.trim().toUpperCase();
  if (currencyCodes.has(code)) return code;
  if (code === 'RUR') return 'RUB';
  if (written.trim() === '') return null;
  // A bare dollar says nothing that the page's own signs do not.
  return /^[$¥£]$|^kr\.?$/i.test(written.trim())
    ? null
    : currencyOf(written, { language: null, country: null, declared: [] });
}

function metaCurrency(source: PageSource): string | null {
  for (const name of currencyNames) {
    const code = currencyCode(source.meta.get(name)?.[0] ?? '');
    if (code) return code;
  }
  return null;
}

/** By the standard a point parts decimals, yet many write as their country does; a sign in it tells more. */
function declaredAmount(value: unknown, context: MoneyContext): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'string') return null;
  const text = value.trim();
  if (/^\d{1,15}(?:\.\d{1,2}|\.\d{4,})?$/.test(text)) return Number(text);
  const [written] = pricesIn(text, context);
  return written ? (written.low ?? written.amount) : parseNumber(text, { language: context.language });
}

/** "InStock" for "https://schema.org/InStock", "in stock" and "instock". */
export function availabilityName(written: string): string | null {
  const name = written
    .trim()
    .replace(/^.*[/#:]/s, '')
    .replace(/[\s_-]+/g, '')
    .toLowerCase();
  return availabilities.get(name) ?? null;
}

const availabilities = new Map(
  'InStock OutOfStock PreOrder BackOrder LimitedAvailability InStoreOnly OnlineOnly SoldOut Discontinued PreSale MadeToOrder Reserved'
    .split(' ')
    .map((name) => [name.toLowerCase(), name]),
);
