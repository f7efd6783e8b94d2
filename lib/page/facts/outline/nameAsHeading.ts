import { attributeOf, parentElementOf } from '../../untampered';
import { comparable } from '../comparable';
import { hint } from './hints';
import type { PageOutline, ShownBlock } from './pageOutline';

const apart = hint.related | hint.cart | hint.overlay | hint.advertising | hint.opinions | hint.breadcrumb;
const maxLength = 200;

/** How shops name the element that holds the name of a thing. */
const ofName =
  /(?:product|prod|item|goods|sku|article|artikel|produkt|producto|prodotto)[\s_-]*(?:detail[\s_-]*)?(?:name|title|titel|titre)(?![a-z])/i;

/**
 * An outline in which the name of the thing that a page sells stands for the main heading that it has not: what is named so and stands there once,
 * else the first heading of all, whatever its rank. The titles are those that told nothing.
 */
export function withNameAsHeading(outline: PageOutline, titles: readonly string[]): PageOutline {
  if (outline.mainHeading) return outline;
  const said = titles.map(comparable);
  const isCandidate = ({ text, region, runs, hints }: ShownBlock) =>
    region === 'main' &&
    runs.every(({ link }) => link === null) &&
    text.length <= maxLength &&
    (hints & apart) === 0 &&
    comparable(text).length > 2 &&
    // "Product details" is what every page of the site is called.
    !said.some((title) => title.includes(comparable(text)));
  const named = outline.blocks.filter((block) => isCandidate(block) && isNamed(block));
  const isOne = new Set(named.map(({ text }) => comparable(text))).size === 1;
  const [first] = outline.headings.filter(({ region, hints }) => region === 'main' && (hints & hint.overlay) === 0);
  const isName = first && isCandidate(first) && isLikeName(first.text) && !isBehindPrice(first, outline);
  const name = isOne ? named[0] : isName ? first : undefined;
  return name ? { ...outline, mainHeading: name } : outline;
}

function isNamed({ element, runs }: ShownBlock): boolean {
  const own = runs[0]?.element ?? element;
  return [own, element, parentElementOf(element)].some(
    (each) =>
      each !== null &&
      (attributeOf(each, 'itemprop') === 'name' ||
        ofName.test(`${attributeOf(each, 'class') ?? ''} ${attributeOf(each, 'id') ?? ''}`.slice(0, 300))),
  );
}

/** Whether a text has more than a word, and asks or leads on to nothing: "Description", "Need help?", "Price:" are no names. */
function isLikeName(text: string): boolean {
  return (/\S\s+\S/.test(text) || /[^\s\d]\d/.test(text)) && !/[:：?？!！]\s*\S{0,20}$/.test(text);
}

const mostOfPrice = 40;
const money = /[$€£¥￥₹₩₽₺₫฿]\s?\d|\d\s?[$€£¥￥₹₩₽₺₫฿]/;

/** Whether a price stands before a heading in the matter of the page: then it is that of a part below. */
function isBehindPrice({ index }: ShownBlock, { blocks }: PageOutline): boolean {
  return blocks
    .slice(0, index)
    .some(
      ({ region, text, hints }) =>
        region === 'main' &&
        text.length <= mostOfPrice &&
        (hints & apart) === 0 &&
        (money.test(text) || ((hints & hint.price) !== 0 && /\d/.test(text))),
    );
}
