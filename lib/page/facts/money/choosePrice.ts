import { hasPhraseOf } from '../../listedPhrases';
import { attributeOf, localNameOf, parentElementOf, windowOf } from '../../untampered';
import { comparable } from '../comparable';
import { inLowerCase } from '../inLowerCase';
import { hint } from '../outline/hints';
import { isShown, isStruckThrough } from '../outline/isShown';
import type { PageOutline, ShownMark } from '../outline/pageOutline';
import { clubs } from './priceWords';
import type { ShownPrice } from './shownPrices';

/** A shown price with how much speaks for its being the price of the page's main thing. */
export interface WeighedPrice {
  readonly price: ShownPrice;
  readonly weight: number;
}

export interface PriceEvidence {
  readonly outline: PageOutline;
  /** Amounts that the page declares for its main product. */
  readonly declared: readonly number[];
  /** The least of those of many sellers or variants. */
  readonly least: number | null;
  readonly buyButtons: readonly ShownMark[];
}

/** How far from the heading a price may stand, in blocks, and still be near. */
const near = 25;
const far = 120;

/** Weight from which a price is that of the main thing where nothing else tells. */
const likelyWeight = 3;

/** Of more prices for a month or a night none is that of the page: a table of plans, a list of rooms. */
const mostRates = 2;

/** The shown prices that may be that of the main thing, the likeliest first. */
export function weighPrices(prices: readonly ShownPrice[], evidence: PriceEvidence): WeighedPrice[] {
  const { outline, declared } = evidence;
  const common = outline.mainHeading?.hints ?? 0;
  const weighed = lessUnderOthers(
    prices
      .filter(
        (price) =>
          !price.isOther &&
          price.amount > 0 &&
          (price.card === null || isDeclaredHere(price, evidence)) &&
          !isOfRelated(price, evidence),
      )
      .map((price) => ({
        price,
        weight: weigh(price, evidence, common) + (isWholeRent(price, prices) ? wholeRentGain : 0),
      })),
    evidence,
  );
  const styled = withStyle(weighed.filter(({ price }) => !price.isRate));
  const rates = weighed.filter(
    ({ price }) =>
      price.isRate &&
      !isOfClub(price, outline) &&
      (declared.length === 0 || declared.some((amount) => isSameAmount(amount, price.amount))),
  );
  const hasOwn = styled.some(({ price, weight }) => !price.isOld && weight >= likelyWeight);
  const own = ownOf(rates, evidence).filter(({ price }) => !price.isOld);
  const ofOne = [own, rates].find((each) => each.length > 0 && areOfOne(each)) ?? [];
  return withSizes(hasOwn ? styled : [...styled, ...withStyle(ofOne)]);
}

const wholeRentGain = 2.5;

/** Whether a price is all that is asked for a place by the month, and no rent stands above it under which it is told. */
function isWholeRent(price: ShownPrice, prices: readonly ShownPrice[]): boolean {
  return (
    price.isWholeRent &&
    !prices.some(
      (other) => other.isRate && !other.isOther && !other.isOld && !other.card && other.block.index < price.block.index,
    )
  );
}

/** Whether a price stands in a box of related things, under a heading of its own: of the thing it is only where that is declared to cost so much. */
function isOfRelated({ amount, block, hints }: ShownPrice, { outline, declared }: PriceEvidence): boolean {
  const { mainHeading, headings } = outline;
  if (!mainHeading || (hints & ~mainHeading.hints & hint.related) === 0) return false;
  const isUnderOther = headings.some(({ index }) => index > mainHeading.index && index <= block.index);
  return isUnderOther && !declared.some((each) => isSameAmount(each, amount));
}

/** What is offered with a thing, and to whom it is cheaper; over lower case. */
const additions =
  '|garant|warrant|insuranc|assuranc|versicher|seguro|assicuraz|verzeker|försäkr|forsikr|ubezpiecz|pojišt|einbau|montage|montaż|montáž|installation|installatie|instalaci|installazion|altgerät|entsorg|protection|gift wrap|geschenk|emballage|mitglied|member|club|klub|karte|страхов|гарант|установк|延長|保証|会員|보증|';
const mostOfLabel = 60;

/** Whether a price is that of something to tick or to take with the thing, or for members: put in place, insured, wrapped. */
function isAddition({ element, block }: ShownPrice, { blocks, mainHeading }: PageOutline): boolean {
  const label = Element.prototype.closest.call(element, 'label');
  if (label !== null && Element.prototype.querySelector.call(label, 'input[type="checkbox" i]') !== null) return true;
  const row = parentElementOf(block.element);
  const before = blocks[block.index - 1];
  const isRow =
    row !== null && /^(?:li|tr|dl)$/.test(localNameOf(row)) && before && parentElementOf(before.element) === row;
  const words = inLowerCase(isRow ? `${before.text} ${block.text}` : block.text);
  // Of two prices in a line, the words between them are of the second.
  const named = /\d.*[^\d\s.,'-]{4}.*\d/s.test(words) ? words.slice(0, words.search(/\d/)) : words;
  const isNamed = words.length <= mostOfLabel && hasPhraseOf(additions, named) && !/\bin[ck]l/.test(words);
  return isNamed && !hasPhraseOf(additions, inLowerCase(mainHeading?.text ?? ''));
}

/** Whether a price is that of belonging to those whom its heading names, rather than to have the thing. */
function isOfClub({ block }: ShownPrice, { headings, mainHeading }: PageOutline): boolean {
  const over = headings.findLast(({ index }) => index <= block.index && index > (mainHeading?.index ?? block.index));
  return over !== undefined && over.text.length <= mostOfLabel && hasPhraseOf(clubs, inLowerCase(over.text));
}

function areOfOne(rates: readonly WeighedPrice[]): boolean {
  return new Set(rates.map(({ price }) => price.amount)).size <= mostRates;
}

/** Those between the main heading and the next. */
function ownOf(weighed: readonly WeighedPrice[], { outline }: Pick<PriceEvidence, 'outline'>): WeighedPrice[] {
  const start = outline.mainHeading?.index ?? 0;
  const end = endOfOwn(outline) ?? 0;
  return weighed.filter(({ price }) => price.block.index >= start && price.block.index < end);
}

/** Where the next heading stands that does not name the main thing again: "Buy Harbour Lights". */
function endOfOwn({ headings, mainHeading }: PageOutline): number | undefined {
  const start = mainHeading?.index ?? 0;
  const name = comparable(mainHeading?.text ?? '');
  return headings.find(
    ({ index, text }) =>
      index > start && (name === '' || !` ${comparable(text)}`.endsWith(` ${name}`) || wordsBefore(text, name) > 1),
  )?.index;
}

function wordsBefore(text: string, name: string): number {
  return comparable(text).slice(0, -name.length).trim().split(' ').length;
}

/** Whether a price in a box that is like others stands by the heading, and is the declared one. */
function isDeclaredHere({ amount, block, hints }: ShownPrice, { outline, declared }: PriceEvidence): boolean {
  const at = outline.mainHeading?.index ?? 0;
  return (
    block.index > at &&
    block.index <= at + near &&
    (hints & (hint.related | hint.tile)) === 0 &&
    declared.some((each) => isSameAmount(each, amount))
  );
}

/** What a price loses under the heading of something else: a set, an addition to buy with it. */
const otherHeadingLoss = 1.5;

/** Where a price stands right under the main heading, those under the next headings are rather of other things. */
function lessUnderOthers(weighed: readonly WeighedPrice[], { outline, declared }: PriceEvidence): WeighedPrice[] {
  const end = endOfOwn(outline);
  const own = ownOf(weighed, { outline });
  if (end === undefined || !own.some(({ price, weight }) => !price.isOld && !price.isRate && weight >= likelyWeight))
    return [...weighed];
  const amounts = [...own.map(({ price }) => price.amount), ...declared];
  return weighed.map(({ price, weight }) => {
    const isOfOther = price.block.index > end && !amounts.some((amount) => isSameAmount(amount, price.amount));
    return { price, weight: isOfOther ? weight - otherHeadingLoss : weight };
  });
}

/** The prices with what their sizes and their repeating say, the likeliest first. */
function withSizes(styled: readonly WeighedPrice[]): WeighedPrice[] {
  const amounts = new Map<number, number>();
  for (const { price } of styled) amounts.set(price.amount, (amounts.get(price.amount) ?? 0) + 1);
  const sizes = fontSizes(styled.filter(({ weight }) => weight > 0).map(({ price }) => price));
  const largest = Math.max(0, ...sizes.values());
  return styled
    .map(({ price, weight }) => ({
      price,
      weight:
        weight +
        ((amounts.get(price.amount) ?? 0) > 1 ? 0.5 : 0) +
        (largest > 0 && sizes.get(price) === largest ? 1 : 0),
    }))
    .sort(byWeight);
}

/** So many of the likeliest prices are asked for their style, and so many more where those are hidden. */
const mostStyled = 12;
const mostHidden = 24;
const oldLoss = 4;

/** The prices without those that style hides; those that it strikes through are old ones. */
function withStyle(weighed: readonly WeighedPrice[]): WeighedPrice[] {
  const styled: WeighedPrice[] = [];
  let hidden = 0;
  for (const each of weighed.toSorted(byWeight)) {
    const { price, weight } = each;
    if (styled.length >= mostStyled || hidden >= mostHidden || weight <= 0) styled.push(each);
    else if (!isShown(price.element)) hidden += 1;
    else if (price.isOld || !isStruckThrough(price.element)) styled.push(each);
    else styled.push({ price: { ...price, isOld: true }, weight: weight - oldLoss });
  }
  return styled;
}

function byWeight(one: WeighedPrice, other: WeighedPrice): number {
  return other.weight - one.weight || one.price.block.index - other.price.block.index;
}

function weigh(price: ShownPrice, { outline, declared, least, buyButtons }: PriceEvidence, common: number): number {
  const hints = price.hints & ~common;
  const has = (bits: number) => (hints & bits) !== 0;
  let weight = 1;
  const heading = outline.mainHeading;
  if (heading) {
    const distance = price.block.index - heading.index;
    if (distance >= 0 && distance <= near) weight += 2 - distance / near;
    else if (distance > near && distance <= far) weight += 0.6 - distance / (far * 2);
    else if (distance < 0) weight += distance >= -3 ? 1.5 : distance >= -near ? 0.5 : -1.5;
    else weight -= 1;
  }
  const closest = Math.min(...buyButtons.map(({ index }) => Math.abs(index - price.block.index)), 1000);
  if (closest <= 15) weight += 1 - closest / 20;
  if (has(hint.price) || (price.hints & hint.price) !== 0) weight += 1;
  if (attributeOf(price.element, 'itemprop') === 'price') weight += 1.5;
  if (has(hint.salePrice)) weight += 0.7;
  if (has(hint.oldPrice)) weight -= 1.2;
  if (price.isOld) weight -= oldLoss;
  if (has(hint.related)) weight -= 1.5;
  else if (has(hint.tile)) weight -= 0.8;
  if (has(hint.instalment)) weight -= 2.5;
  if (has(hint.shipping)) weight -= 2;
  if (has(hint.perUnit)) weight -= 1;
  if (has(hint.saving)) weight -= 0.5;
  if (has(hint.cart)) weight -= 2;
  if (has(hint.opinions | hint.advertising | hint.overlay)) weight -= 1.5;
  if (has(hint.product)) weight += 0.3;
  if (isAddition(price, outline)) weight -= 2.5;
  if (price.block.region !== 'main' && price.block.region !== heading?.region) weight -= 1.5;
  if (price.isAlone) weight += 1;
  else if (price.block.text.length > 120) weight -= 2;
  else if (price.block.text.length > 50) weight -= 0.7;
  if (price.block.isLink) weight -= 1;
  if (declared.some((amount) => isSameAmount(amount, price.amount)))
    weight += least !== null && isSameAmount(least, price.amount) ? 1 : 3;
  return weight;
}

/** Equal but for rounding to what is shown. */
export function isSameAmount(one: number, other: number): boolean {
  return Math.abs(one - other) <= Math.max(0.011, Math.abs(one) * 0.00001);
}

/** Sizes of letters in CSS pixels, for a few; none where there is no style. */
function fontSizes(prices: readonly ShownPrice[]): Map<ShownPrice, number> {
  const sizes = new Map<ShownPrice, number>();
  for (const price of prices.slice(0, mostStyled)) {
    const window = windowOf(price.element.ownerDocument);
    const size = window ? Number.parseFloat(window.getComputedStyle(price.element).fontSize) : Number.NaN;
    if (Number.isFinite(size)) sizes.set(price, size);
  }
  // Where all are alike, size says nothing.
  return new Set(sizes.values()).size > 1 ? sizes : new Map();
}
