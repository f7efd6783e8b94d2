import { attempt } from '../../attempt';
import type { DeclaredItem, PageSource } from '../../declared/pageSource';
import { stateProduct } from '../../declared/stateProduct';
import { itemsOf, textOf } from '../../declared/values';
import type { WeighedKind } from '../../kind/weighKind';
import { comparable, coverage, likeness } from '../comparable';
import { eventTypes, mainItem, productTypes } from '../mainItem';
import { isSameAmount, type WeighedPrice, weighPrices } from '../money/choosePrice';
import type { MoneyContext } from '../money/currencySymbols';
import { type ShownPrice, shownPrices } from '../money/shownPrices';
import { hint } from '../outline/hints';
import type { PageOutline, ShownBlock, ShownMark } from '../outline/pageOutline';
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
  /** The ways to buy that it shows. */
  readonly buttons: readonly ShownMark[];
  /** Whether the page judges it rather than sells it. */
  readonly isJudged: boolean;
}

/** Weight from which a shown price stands by itself. */
export const enoughWeight = 3.5;

/** The evidence for the product that a page sells; null where the page is about none or about many. */
export function readProduct(
  source: PageSource,
  context: MoneyContext,
  kind: WeighedKind | null,
): ProductEvidence | null {
  const { outline, budget } = source;
  const found = mainItem(source, productTypes);
  const sold = found && isOfOther(found, outline) ? null : found;
  const declaredItem = sold ?? (kind?.id === 'product' ? mainItem(source, eventTypes) : null);
  const stated = declaredOffers(source, declaredItem, context);
  // Pages that are drawn by scripts carry what they draw.
  const carried =
    kind?.id === 'product' && (declaredItem === null || stated.prices.length === 0) ? carriedItem(source) : null;
  const item = declaredItem ?? carried;
  const offers = carried && stated.prices.length === 0 ? declaredOffers(source, carried, context) : stated;
  const buttons = buyButtons(outline, budget);
  const shown = shownPrices(outline, context, budget, buttons);
  const declared = offers.prices.map(({ amount }) => amount);
  const least = offers.range?.low ?? null;
  const prices = weighPrices(shown, { outline, declared, least, buyButtons: buttons });
  const evidence = { item, offers, prices, shown, buttons, isJudged: kind?.id === 'review' };
  const isSure = kind?.id === 'product' && kind.confidence >= enoughConfidence;
  const isLikely = kind?.id === 'product' && kind.confidence >= likelyConfidence;
  return isAboutOne(source, evidence, buttons.length, isSure, isLikely) ? evidence : null;
}

/** Whether an item is drawn below the main heading under a name of its own: the first of the things that the page shows beside its own. */
function isOfOther({ element, properties }: DeclaredItem, { mainHeading, headings }: PageOutline): boolean {
  const [name] = properties.get('name') ?? [];
  if (
    !element ||
    !mainHeading ||
    typeof name !== 'string' ||
    Node.prototype.contains.call(element, mainHeading.element)
  )
    return false;
  const own = headings.find((heading) => Node.prototype.contains.call(element, heading.element));
  return (
    own !== undefined &&
    comparable(own.text) === comparable(name) &&
    likeness(name, mainHeading.text) < 0.8 &&
    headings.some(({ index }) => index > mainHeading.index && index < own.index)
  );
}

function carriedItem({ document, outline, meta, url, budget }: PageSource): DeclaredItem | null {
  const names = [outline.mainHeading?.text ?? '', meta.get('og:title')?.[0] ?? ''].filter((name) => name !== '');
  return names.length === 0 ? null : attempt(() => stateProduct(document, names, url, budget), null);
}

/** Of the kind of page, for a product to be read that nothing declares. */
const enoughConfidence = 0.6;
/** The same where it has a heading of the first rank and a price of its own right behind it. */
const likelyConfidence = 0.35;
/** So many blocks lie between the two. */
const besideHeading = 25;

function isNear(heading: ShownBlock, { index }: ShownBlock): boolean {
  return index > heading.index && index <= heading.index + besideHeading;
}

function isAboutOne(
  source: PageSource,
  { item, offers, prices, shown }: ProductEvidence,
  buttons: number,
  isSure: boolean,
  isLikely: boolean,
): boolean {
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
    const isIdentified = ['brand', 'sku', 'mpn', 'gtin', 'gtin13'].some((property) => item.properties.has(property));
    const isList =
      (startsWithCards && !(isIdentified && isSure)) ||
      (!isIdentified && cards.size >= 6 && isAggregate && buttons === 0);
    if (isList && !isShownAlone) return false;
    return isNamed && (isPriced || isShownAlone || item.properties.size >= 3);
  }
  if (isSure && heading !== null && comparable(heading.text) !== '') return true;
  if (startsWithCards && !isType) return false;
  // What is not bought on the page has no button for it: small ads, prices at other shops.
  if (isLikely && isShownAlone && heading?.heading === 1 && isNear(heading, best.price.block)) return true;
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
