import type { DeclaredItem, PageSource } from '../../declared/pageSource';
import { itemsOf, textOf } from '../../declared/values';
import { comparable, coverage, likeness } from '../comparable';
import { mainItem, productTypes } from '../mainItem';
import { isSameAmount, type WeighedPrice, weighPrices } from '../money/choosePrice';
import type { MoneyContext } from '../money/currencySymbols';
import { type ShownPrice, shownPrices } from '../money/shownPrices';
import { hint } from '../outline/hints';
import { buyButtons } from './buyButtons';
import { type DeclaredOffers, declaredOffers } from './declaredOffers';

/** What is known of the product that a page is about, before single facts are settled. */
export interface ProductEvidence {
  /** What the page declares of it; null where only what it shows tells. */
  readonly item: DeclaredItem | null;
  readonly offers: DeclaredOffers;
  /** Shown prices that may be its own, the likeliest first. */
  readonly prices: readonly WeighedPrice[];
  /** All shown prices, those of other things too. */
  readonly shown: readonly ShownPrice[];
}

/** Weight from which a shown price stands by itself. */
export const enoughWeight = 3.5;

/** The evidence for the product that a page sells; null where the page is about none or about many. */
export function readProduct(source: PageSource, context: MoneyContext): ProductEvidence | null {
  const { outline, budget } = source;
  const item = mainItem(source, productTypes);
  const offers = declaredOffers(source, item, context);
  const shown = shownPrices(outline, context, budget);
  const buttons = buyButtons(outline, budget);
  const declared = offers.prices.map(({ amount }) => amount);
  const prices = weighPrices(shown, { outline, declared, buyButtons: buttons });
  const evidence = { item, offers, prices, shown };
  return isAboutOne(source, evidence, buttons.length) ? evidence : null;
}

function isAboutOne(source: PageSource, { item, offers, prices, shown }: ProductEvidence, buttons: number): boolean {
  const { outline } = source;
  const cards = new Set(shown.map(({ card }) => card).filter((card) => card !== null));
  const best = prices[0];
  const isType = (source.meta.get('og:type') ?? []).some((type) => /product|book|og:product/i.test(type));
  const heading = outline.mainHeading;
  const firstShown = shown.find(({ block }) => heading && block.index > heading.index);
  // The first price under the heading stands in one of many boxes: a list.
  const startsWithCards = cards.size >= 6 && firstShown !== undefined && firstShown.card !== null;
  const isShownAlone = best !== undefined && best.weight >= enoughWeight && !best.price.isOld;
  const name = item ? textOf(item, 'name') : '';
  if (item && name !== '') {
    const isNamed =
      heading === null ||
      likeness(name, heading.text) >= 0.4 ||
      coverage(heading.text, name) >= 0.7 ||
      coverage(name, heading.text) >= 0.7;
    const isPriced = offers.prices.length > 0;
    const isAggregate = itemsOf(item, 'offers').some(({ types }) => types.includes('AggregateOffer'));
    const isList = startsWithCards || (cards.size >= 6 && isAggregate && buttons === 0);
    if (isList && !isShownAlone) return false;
    return isNamed && (isPriced || isShownAlone || item.properties.size >= 3);
  }
  if (startsWithCards && !isType) return false;
  if (isType && (isShownAlone || offers.prices.length > 0)) return true;
  if (
    offers.prices.length > 0 &&
    isShownAlone &&
    offers.prices.some(({ amount }) => isSameAmount(amount, best.price.amount))
  )
    return true;
  // Without any declaration: a heading, a price near it, a way to buy.
  return (
    isShownAlone &&
    heading !== null &&
    heading.heading !== null &&
    buttons > 0 &&
    comparable(heading.text) !== '' &&
    (best.price.hints & hint.cart & ~heading.hints) === 0
  );
}
