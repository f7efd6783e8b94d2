import type { PageFacts } from '@/lib/journey/schemas/page';
import type { PageSource } from '../../declared/pageSource';
import { textsOf } from '../../declared/values';
import { cutText } from '../../pageText';
import { attributeOf } from '../../untampered';
import { comparable, coverage, likeness } from '../comparable';
import { type Claim, factOf } from '../fact';
import { isSameAmount } from '../money/choosePrice';
import { currencyOfCountry } from '../money/currencies';
import type { MoneyContext } from '../money/currencySymbols';
import type { ShownPrice } from '../money/shownPrices';
import { hint } from '../outline/hints';
import type { ShownBlock } from '../outline/pageOutline';
import { readAvailability } from './readAvailability';
import { readBrand } from './readBrand';
import { enoughWeight, type ProductEvidence } from './readProduct';

type ProductFacts = Pick<
  PageFacts,
  'product' | 'brand' | 'price' | 'oldPrice' | 'priceRange' | 'currency' | 'availability'
>;

/** The facts of the product that a page sells. */
export function productFacts(
  source: PageSource,
  evidence: ProductEvidence,
  context: MoneyContext,
  siteName: string | null,
): ProductFacts {
  const price = choosePrice(evidence);
  return {
    product: factOf(productNames(source, evidence), sameText),
    brand: factOf(readBrand(source, evidence.item, siteName), sameText),
    price: factOf(price.claims, isSameAmount),
    oldPrice: factOf(oldPrices(evidence, price), isSameAmount),
    priceRange: factOf(priceRanges(evidence, price), (one, other) => one.low === other.low && one.high === other.high),
    currency: factOf(currencies(evidence, price, context), (one, other) => one === other),
    availability: factOf(readAvailability(source, evidence), (one, other) => one === other),
  };
}

function sameText(one: string, other: string): boolean {
  return comparable(one) === comparable(other);
}

const maxNameLength = 500;

function productNames(source: PageSource, { item, isJudged }: ProductEvidence): Claim<string>[] {
  const claims: Claim<string>[] = [];
  const heading = source.outline.mainHeading;
  const declared = item ? textsOf(item, 'name') : [];
  const [own = ''] = declared;
  if (
    heading &&
    !saysMore(heading, own, isJudged) &&
    (declared.length === 0 ||
      declared.some(
        (name) =>
          likeness(name, heading.text) >= 0.3 ||
          coverage(heading.text, name) > 0.6 ||
          coverage(name, heading.text) > 0.6,
      ))
  ) {
    claims.push({ value: heading.text, source: 'visible' });
  }
  for (const value of declared) claims.push({ value, source: item?.source ?? 'jsonLd' });
  for (const value of source.meta.get('og:title') ?? []) claims.push({ value, source: 'openGraph' });
  return claims.map(({ value, source: from }) => ({ value: cutText(value, maxNameLength), source: from }));
}

/** Whether a heading has more than the name that is declared: what is said of the thing, or what is offered of it. */
function saysMore({ text, heading }: ShownBlock, name: string, isJudged: boolean): boolean {
  if (comparable(name) === '' || comparable(name) === comparable(text)) return false;
  if (isJudged) return coverage(name, text) === 1;
  return heading !== null && heading > 1 && comparable(text).endsWith(` ${comparable(name)}`);
}

interface ChosenPrice {
  readonly claims: Claim<number>[];
  readonly shown: ShownPrice | null;
}

/** What is shown outranks what is declared, where the shown price is surely that of the product. */
function choosePrice({ offers, prices }: ProductEvidence): ChosenPrice {
  const declared = offers.prices.map(({ amount, source }): Claim<number> => ({ value: amount, source }));
  const best = prices.find(({ price }) => !price.isOld);
  const isDeclaredToo = best !== undefined && declared.some(({ value }) => isSameAmount(value, best.price.amount));
  if (
    best &&
    (isDeclaredToo || best.weight >= enoughWeight || (declared.length === 0 && best.weight >= enoughWeight - 0.5))
  ) {
    return { claims: [{ value: best.price.amount, source: 'visible' }, ...declared], shown: best.price };
  }
  return { claims: declared, shown: null };
}

function oldPrices({ offers, prices }: ProductEvidence, { claims, shown }: ChosenPrice): Claim<number>[] {
  const now = claims[0]?.value;
  if (now === undefined) return [];
  const near = prices
    .filter(
      ({ price }) =>
        price.amount > now &&
        shown &&
        (price.isOld ? distance(price, shown) <= 8 : isNamedOld(price, shown) && distance(price, shown) <= 3),
    )
    .sort((one, other) => distance(one.price, shown) - distance(other.price, shown))
    .map(({ price }): Claim<number> => ({ value: price.amount, source: 'visible' }));
  const declared = offers.oldPrices
    .filter(({ amount }) => amount > now)
    .map(({ amount, source }): Claim<number> => ({ value: amount, source }));
  return [...near.slice(0, 2), ...declared];
}

/** A higher price that is no longer asked by the names of its element alone. */
function isNamedOld(price: ShownPrice, shown: ShownPrice): boolean {
  const names = `${attributeOf(price.element, 'class') ?? ''} ${attributeOf(price.block.element, 'class') ?? ''}`;
  return (price.hints & ~shown.hints & hint.oldPrice) !== 0 || /regular|\borg\b|orig/i.test(names.slice(0, 300));
}

function distance(price: ShownPrice, other: ShownPrice | null): number {
  return other ? Math.abs(price.block.index - other.block.index) : 0;
}

function priceRanges({ offers }: ProductEvidence, { shown }: ChosenPrice): Claim<{ low: number; high: number }>[] {
  const claims: Claim<{ low: number; high: number }>[] = [];
  if (shown?.high) claims.push({ value: { low: shown.amount, high: shown.high }, source: 'visible' });
  if (offers.range)
    claims.push({ value: { low: offers.range.low, high: offers.range.high }, source: offers.range.source });
  return claims;
}

/** Blocks between a price without a sign and one that says which money is meant. */
const aroundPrice = 12;

/** A price has to have one: the sign beside it, else what its declaration says. */
function currencies(
  { offers, shown: all }: ProductEvidence,
  { claims, shown }: ChosenPrice,
  context: MoneyContext,
): Claim<string>[] {
  const found: Claim<string>[] = [];
  if (shown?.currency) found.push({ value: shown.currency, source: 'visible' });
  for (const each of offers.currencies) found.push(each);
  if (found.length === 0 && claims.length > 0) {
    const local = currencyOfCountry(context.country);
    const nearby = all.find(
      (price) =>
        price.currency !== null &&
        price.card === null &&
        (price.hints & hint.related) === 0 &&
        shown !== null &&
        distance(price, shown) <= aroundPrice,
    );
    const elsewhere = nearby ?? (local === null ? all.find(({ currency }) => currency !== null) : undefined);
    if (elsewhere?.currency) found.push({ value: elsewhere.currency, source: 'visible' });
    else if (context.declared[0]) found.push({ value: context.declared[0], source: 'meta' });
    else if (local !== null) found.push({ value: local, source: 'url' });
  }
  return found;
}
