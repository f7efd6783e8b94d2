import type { DeclaredItem, PageSource } from '../declared/pageSource';
import { isOfType } from '../declared/values';
import { comparable, coverage } from '../facts/comparable';
import { isEvent, workTypes } from '../facts/mainItem';
import { attributeOf, bodyOf, rootElementOf, titleOf } from '../untampered';

/** What a page declares itself to be. */
export interface DeclaredSigns {
  /** Types of the items that stand on their own, and of what they name as their main matter. */
  readonly types: ReadonlySet<string>;
  /** Different products among them. */
  readonly products: number;
  /** Whether one of them bears the name that the page's heading or title shows. */
  readonly isProductNamed: boolean;
  /** Whether that one is offered by many at once, or from a price on: a whole range is declared so. */
  readonly isRange: boolean;
  /** Whether somebody has judged it, and nobody else. */
  readonly isJudged: boolean;
  /** Whether an event of that name is declared with a price. */
  readonly isEventSold: boolean;
  /** Whether a review or a rating is declared of something that is no product. */
  readonly isRated: boolean;
  /** Whether a work that the heading or title names is rated by many or judged by several, and offered by nobody. */
  readonly isWorkRated: boolean;
  readonly reviews: number;
  readonly openGraphType: string;
  readonly hasPriceMeta: boolean;
  readonly hasArticleMeta: boolean;
  readonly generator: string;
  /** Whether its markup is that of a board or a network that many run on servers of their own. */
  readonly isBoard: boolean;
  /** Whether its body is called a list of things, as platforms of shops call theirs. */
  readonly isListing: boolean;
  /** Whether it is titled with somebody's name and handle: "Ada Rook (@ada)". */
  readonly isOfHandle: boolean;
}

const boards =
  /\b(?:phpbb|vbulletin|discourse|xenforo|mybb|flarum|nodebb|simple machines|invision community|woltlab|punbb|fluxbb|question2answer|mastodon|pleroma|akkoma|misskey|lemmy|kbin|pixelfed|peertube|friendica|diaspora|gotosocial)\b/;
/** How they call their `<html>` and `<body>`. */
const boardElements =
  /(?:^|\s)(?:xf|phpbb|ipsapp|ips-layout_body|tpl_wbb\w*|tplboard|vb_\w+|page-topic|mastodon|lemmy)(?=\s|$)/i;
const listElements =
  /(?:^|\s)(?:catalog-category-view|catalogsearch-result-index|page-products|tax-product_(?:cat|tag)|template-collection|product-category(?:-\d+)?|page-category|category-page|category-view|category-id-\S+|is-ctl-navigation|plp)(?=\s|$)/i;
const nameAndHandle = /^[^()@]{1,60}?\s*\(@[\w.-]+(?:@[\w.-]+)?\)/;

const productTypes =
  /^(Product|ProductGroup|ProductModel|IndividualProduct|SomeProducts|Vehicle|Car|Book|Movie|SoftwareApplication|MobileApplication|Course|HotelRoom)$/;
const maxItems = 500;
/** What an item has its main matter in, or the forms in which a work is sold. */
const inner = ['mainEntity', 'mainEntityOfPage', 'albumRelease', 'workExample'];

export function readDeclared(source: PageSource): DeclaredSigns {
  const standing = source.declared
    .slice(0, maxItems)
    .flatMap((item) => [item, ...inner.flatMap((property) => within(item, property))]);
  const types = new Set(standing.flatMap((item) => item.types));
  const products = standing.filter((item) => item.types.some((type) => /^Product(Group|Model)?$/.test(type)));
  const names = new Set(products.map((item) => comparable(textOf(item, 'name'))).filter((name) => name !== ''));
  const shown = [source.outline.mainHeading?.text ?? '', ...(source.meta.get('og:title') ?? [])].filter(
    (text) => text !== '',
  );
  const isNamed = (item: DeclaredItem) => shown.some((text) => isSame(textOf(item, 'name'), text));
  const named = products.find(isNamed);
  // A headline says more than the name of what it judges.
  const judged = products.find((item) => shown.some((text) => coverage(textOf(item, 'name'), text) > 0.7));
  const opinions = judged ? within(judged, 'review') : [];
  const offers = named ? within(named, 'offers') : [];
  const of = (name: string) => source.meta.get(name)?.[0] ?? '';
  return {
    types,
    products: Math.max(names.size, products.length > 0 ? 1 : 0),
    isProductNamed: named !== undefined,
    // A thing that has a maker or a number is one, whoever offers it.
    isRange:
      !['brand', 'sku', 'mpn', 'gtin', 'gtin13', 'gtin8', 'gtin14', 'productID'].some((name) =>
        named?.properties.has(name),
      ) &&
      offers.some((offer) => offer.types.includes('AggregateOffer') && Number(textOf(offer, 'offerCount') || 0) > 12),
    isJudged:
      opinions.length === 1 &&
      !shown.some((text) => comparable(text) === comparable(judged ? textOf(judged, 'name') : '')) &&
      !judged?.properties.has('aggregateRating') &&
      opinions.some((opinion) => within(opinion, 'author').some(({ types }) => types.includes('Person'))),
    isEventSold: standing.some(
      (item) =>
        isEvent(item) &&
        within(item, 'offers').some((offer) => Number(textOf(offer, 'lowPrice') || textOf(offer, 'price')) > 0) &&
        isNamed(item),
    ),
    isRated: standing.some(
      (item) =>
        !item.types.some((type) => productTypes.test(type)) &&
        (item.properties.has('aggregateRating') || item.properties.has('review')),
    ),
    isWorkRated: standing.some(
      (item) =>
        isOfType(item, workTypes) &&
        !item.types.includes('Product') &&
        !item.properties.has('offers') &&
        (item.properties.has('aggregateRating') || within(item, 'review').length > 1) &&
        isNamed(item),
    ),
    reviews: standing.reduce(
      (sum, item) =>
        sum + (item.types.includes('Review') ? 1 : 0) + within(item, 'review').length + within(item, 'reviews').length,
      0,
    ),
    openGraphType: of('og:type').toLowerCase(),
    hasPriceMeta:
      of('product:price:amount') !== '' ||
      of('og:price:amount') !== '' ||
      /price|prix|preis/i.test(of('twitter:label1')),
    hasArticleMeta:
      of('article:published_time') !== '' ||
      /written by|reading time|verfasst|lesezeit|écrit par|durée de lecture/i.test(
        `${of('twitter:label1')} ${of('twitter:label2')}`,
      ),
    generator: of('generator').toLowerCase(),
    isListing: listElements.test(namesOf(source.document)),
    isBoard: boards.test(of('generator').toLowerCase()) || boardElements.test(namesOf(source.document)),
    isOfHandle: [of('og:title'), titleOf(source.document)].some((title) => nameAndHandle.test(title)),
  };
}

function isSame(name: string, shown: string): boolean {
  const [left, right] = [comparable(name), comparable(shown)];
  if (left === '' || right === '') return false;
  return left === right || (coverage(left, right) > 0.7 && coverage(right, left) > 0.4);
}

function within(item: DeclaredItem, property: string): DeclaredItem[] {
  const values = item.properties.get(property) ?? [];
  return values.filter((value): value is DeclaredItem => typeof value === 'object');
}

function textOf(item: DeclaredItem, property: string): string {
  const [first] = item.properties.get(property) ?? [];
  return typeof first === 'string' || typeof first === 'number' ? String(first) : '';
}

function namesOf(document: Document): string {
  const [root, body] = [rootElementOf(document), bodyOf(document)];
  return [root, body]
    .map(
      (element) =>
        element && `${attributeOf(element, 'id') ?? ''} ${(attributeOf(element, 'class') ?? '').slice(0, 300)}`,
    )
    .join(' ');
}
