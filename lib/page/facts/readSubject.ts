import { everyItem } from '../declared/everyItem';
import type { DeclaredItem, PageSource } from '../declared/pageSource';
import { isOfType, itemsOf, textOf, textsOf } from '../declared/values';
import { asReview, bookReview, isCalledReview, reviewBefore, reviewBehind, saysBest } from '../kind/kindWords';
import { plainWords } from '../kind/plainWords';
import type { WeighedKind } from '../kind/weighKind';
import { isPhraseOf, phraseAtEnd } from '../listedPhrases';
import { isSigned } from './article/isSigned';
import { comparable, coverage, likeness } from './comparable';
import type { Claim } from './fact';
import { inLowerCase } from './inLowerCase';
import { articleTypes, isEvent, mainItem, placeTypes, productTypes, standingItems, workTypes } from './mainItem';
import { hint } from './outline/hints';
import type { PageOutline, ShownBlock, ShownMark } from './outline/pageOutline';
import { pageTitles } from './pageTitles';
import { brandsNamed } from './product/brandsNamed';
import { knownMaker } from './product/knownMaker';
import { makerOfAccount } from './product/makerOfAccount';
import { namesReviews } from './rating/ratingText';
import { isScoreBeside, mayBeScore, scoreInPercent } from './rating/scoreInPercent';
import { withoutSite } from './readTitle';

/** Whom or what a page judges or presents that it does not sell. */
export interface Subject {
  readonly product: Claim<string>[];
  readonly brand: Claim<string>[];
  /** What is declared of it. */
  readonly item: DeclaredItem | null;
  /** Whether many judge it there, and nobody wrote the page. */
  readonly isOfMany: boolean;
}

const organizationTypes: ReadonlySet<string> = new Set([
  ...placeTypes,
  ...'Organization Corporation Brand Airline NGO EducationalOrganization OnlineStore OnlineBusiness ProfessionalService FinancialService InsuranceAgency BankOrCreditUnion AutoDealer HealthAndBeautyBusiness MedicalBusiness'.split(
    ' ',
  ),
]);

const maxLength = 80;
/** Of so many opinions of others the page is made. */
const many = 3;
const leastTold = 60;

/** The thing, place or company that a page of reviews or of a network is about; null where the page is of another kind, or does not tell. */
export function readSubject(source: PageSource, kind: WeighedKind | null, siteName: string | null): Subject | null {
  if (kind?.id === 'review') return judged(source, siteName);
  if (kind?.id === 'social') return presented(source, siteName) ?? posted(source);
  return kind?.id === 'product' || kind?.id === 'other' ? visited(source, siteName) : null;
}

function judged(source: PageSource, siteName: string | null): Subject | null {
  const article = mainItem(source, articleTypes);
  const reviewed = article
    ? itemsOf(article, 'itemReviewed', 'about').find((item) => textOf(item, 'name') !== '')
    : null;
  if (reviewed && (isOfType(reviewed, productTypes) || reviewed.types.every((type) => type === 'Thing'))) {
    return {
      product: textsOf(reviewed, 'name')
        .slice(0, 1)
        .map((value) => ({ value, source: reviewed.source })),
      brand: [
        ...textsOf(reviewed, 'brand', 'manufacturer').map((value) => ({ value, source: reviewed.source })),
        ...makerOf(source, textOf(reviewed, 'name')),
      ],
      ...{ item: reviewed, isOfMany: false },
    };
  }
  const place = namedItem(source, organizationTypes, siteName);
  if (place) return ofItem(place, true);
  const work = namedItem(source, workTypes, siteName);
  if (work) {
    const product = [{ value: textOf(work, 'name'), source: work.source }];
    return { product, brand: [], item: work, isOfMany: work.properties.has('aggregateRating') };
  }
  const heading = source.outline.mainHeading;
  const rated = heading && nameRated(source, heading.text);
  // A shop is named after its address.
  if (rated && /\S\.[a-z]{2,6}$/i.test(rated.value)) return { product: [], brand: [rated], item: null, isOfMany: true };
  if (rated) return { product: [rated], brand: makerOf(source, rated.value), item: null, isOfMany: true };
  const named = heading && nameJudged(heading.text, (name) => isToldOf(source, name));
  if (named) return ofName(source, { value: named, source: 'visible' }, /reviews\s&/i.test(heading.text));
  const titled = nameOfTitle(source, siteName);
  if (titled) return titled;
  if (!heading || heading.text.length > maxLength) return null;
  if (isSigned(source, article))
    return isTitledReview(source, heading.text)
      ? ofName(source, { value: heading.text, source: 'visible' }, false)
      : null;
  if (article !== null) return null;
  if (heading.heading === 1 && isScored(source.outline, heading))
    return { product: [{ value: heading.text, source: 'visible' }], brand: [], item: null, isOfMany: true };
  if (isWritten(source) || opinionsOn(source) < many) return null;
  if (comparable(heading.text) === comparable(siteName ?? '') || namesReviews(inLowerCase(heading.text))) return null;
  return { product: [], brand: [{ value: heading.text, source: 'visible' }], item: null, isOfMany: true };
}

/** What a title calls the heading of the page: "Fen Light: Harbour Album Review". Houses to eat and to stay in are no things. */
const titledReview =
  /^ (?:(?:album|ep|mixtape|movie|film|book|game|dvd|series|tv show|phone|laptop|camera|car) )?(?:review|kritik|rezension|critique|recensione|recension|recensie|recenzja|anmeldelse)(?: |$)/;

function isTitledReview(source: PageSource, heading: string): boolean {
  const name = comparable(heading);
  return pageTitles(source).some((title) => {
    const text = comparable(title);
    const at = name === '' ? -1 : text.lastIndexOf(name);
    return at >= 0 && titledReview.test(text.slice(at + name.length));
  });
}

/** Blocks behind the heading of a work in which its score stands. */
const nearScore = 25;

/** Whether a score in percent stands near the heading, or beside, with how many gave it: so works are judged by many. */
function isScored({ blocks }: PageOutline, heading: ShownBlock): boolean {
  return blocks.some(
    (block) =>
      mayBeScore(block) &&
      (isScoreBeside(block, heading) || (block.index > heading.index && block.index <= heading.index + nearScore)) &&
      scoreInPercent(blocks, block) !== null,
  );
}

/** Whether two headings of the page tell of what has a name of one word, and are no such heading themselves. */
function isToldOf({ outline }: PageSource, name: string): boolean {
  const word = comparable(name);
  const told = outline.headings.filter(
    (heading) => heading !== outline.mainHeading && ` ${comparable(heading.text)} `.includes(` ${word} `),
  );
  return told.length >= 2 && told.some(({ text }) => !testOf.test(text));
}

/** What the titles say that it judges, where the heading is but of what many say: "Customer feedback". */
function nameOfTitle(source: PageSource, siteName: string | null): Subject | null {
  const site = comparable(siteName ?? '');
  for (const title of pageTitles(source)) {
    const text = withoutSite(title, siteName).replace(/^([^:]{2,30}): /, (start, first: string) =>
      site !== '' && comparable(first).startsWith(site) ? '' : start,
    );
    const name = text === source.outline.mainHeading?.text ? null : nameJudged(text);
    if (name) return ofName(source, { value: name, source: 'meta' }, ofMany.test(text));
  }
  return null;
}

function ofName(source: PageSource, product: Claim<string>, isOfMany: boolean): Subject {
  const maker = makerOf(source, product.value);
  const brand = maker.length > 0 ? maker : [brandsNamed(source, product.value)].flatMap(shownName);
  return { product: [product], brand, item: null, isOfMany };
}

/** Who makes what has a name, where that is well known. */
function makerOf({ document }: PageSource, name: string): Claim<string>[] {
  return shownName(knownMaker(name, document.documentElement.lang));
}

function shownName(value: string | null): Claim<string>[] {
  return value === null ? [] : [{ value, source: 'visible' }];
}

const ofMany = /reviews|bewertungen|avis|opini|recensioni|отзыв/i;

const ratingTypes: ReadonlySet<string> = new Set(['AggregateRating']);

/** What ratings that stand by themselves are declared to be of, where the heading has that name. */
function nameRated(source: PageSource, heading: string): Claim<string> | null {
  for (const item of standingItems(source)) {
    const name = isOfType(item, ratingTypes) ? textOf(item, 'itemReviewed') : '';
    if (name !== '' && name.length <= maxLength && startsWith(heading, name) && comparable(name) !== '')
      return { value: name, source: item.source };
  }
  return null;
}

/** "Reviews of X", over lower case. */
const reviewsOf =
  /^(?:[a-z]*bewertungen zu[mr]? |avis sur (?:l[ea] )?|opiniones (?:de|sobre) |reviews (?:of|for) |recensioni (?:di|su) |opinie o |отзывы о )/;

/** "Test de la X", "Recensione di X". */
const testOf =
  /^(?:test|essai|critique|recensione|reseña|análisis|análise|resenha|rezension|review)\s(?:d['’]|(?:de l['’]|dell['’])|(?:de la|de|du|des|del|della|di|do|da|dos|das|of the|of|zum|zur|zu|von|vom|der|des)\s)/i;

/** "X Reviews & Product Details". */
const withDetails = /\sreviews\s(?:&|and)\s.*(?:product|pric|feature).*/;

/** "[Review] X", "X [Review]". */
const inBrackets = /^[[【]([^\]】]{2,30})[\]】]|[[【]([^\]】]{2,30})[\]】]$/;
const breaks = /\s?:\s|：\s?|\s[–—-]\s|\s\(/;

/** The thing that a heading says it judges: "X review: …", "Review: X", "X [Review]", "X im Test", "Test X : …"; null where it names none. */
function nameJudged(heading: string, isKnown: (name: string) => boolean = () => false): string | null {
  const [bracket, ahead = '', atEnd = ''] = inBrackets.exec(heading) ?? [];
  const isBracketed = bracket !== undefined && isCalledReview(plainWords(ahead + atEnd));
  const text = isBracketed ? heading.replace(bracket, '').trim() : heading;
  const [first = '', second = ''] = text.split(breaks);
  const [plain, lower] = [plainWords(first), inLowerCase(first)];
  const isLabel = isPhraseOf(asReview, plain) || isPhraseOf(reviewBefore, `${plain} `);
  // "Review: Author - Title, 3rd edition", "Review: Title - Author".
  const whole = isPhraseOf(bookReview, plain)
    ? text
        .slice(first.length)
        .replace(breaks, '')
        .replace(/,\s\d.*$/, '')
    : second;
  const end = phraseAtEnd(reviewBehind, lower) ?? withDetails.exec(lower)?.[0];
  const of = reviewsOf.exec(lower)?.[0];
  const article = testOf.exec(first)?.[0];
  const behind = article
    ? first.slice(article.length)
    : second !== '' && lower.startsWith('test ')
      ? first.slice(5)
      : '';
  const bare = isBracketed ? first : behind;
  const name = (
    of ? text.slice(of.length).replace(/\s?[:：]\s.*$/, '') : isLabel ? whole : end ? first.slice(0, -end.length) : bare
  ).trim();
  // A name has more than a word, and capitals or digits in one behind the first: "Kaffeemaschinen im Test" is of many.
  const isOne = article !== undefined && /^\p{Lu}\S{2,}$/u.test(name) && isKnown(name);
  const isName =
    isOne || (name.length <= maxLength && /^\p{Lu}.*\s\S*[\p{Lu}\p{Nd}]/u.test(name) && !/[?!]$/.test(name));
  return isName && !saysBest(plainWords(name)) ? name : null;
}

/** Characters that somebody writes without a break, and few of many who judge. */
const long = 1500;

/** Whether the page is something to read: a long text in one piece or in several, without stars between. */
function isWritten({ outline }: PageSource): boolean {
  const around = outline.mainHeading?.hints ?? 0;
  const marks = outline.ratings.map(({ index }) => index);
  let [stretch, at] = [0, 0];
  for (const { index, text, region, hints, isLink, heading } of outline.blocks) {
    if (text.length > long) return true;
    const mark = marks.findIndex((each, place) => place >= at && each <= index);
    if (mark >= 0) [stretch, at] = [0, mark + 1];
    const isOwn = region === 'main' && (hints & ~around & (hint.opinions | hint.related | hint.tile)) === 0;
    if (isOwn && !isLink && heading === null && text.length >= leastTold) stretch += text.length;
    if (stretch > long) return true;
  }
  return false;
}

/** How many judge there, near enough: by what is declared, else by the longer texts that have stars or are called opinions. */
function opinionsOn({ declared, outline, budget }: PageSource): number {
  const items = everyItem(declared, budget).filter(({ types }) => types.some((type) => type.endsWith('Review')));
  const around = outline.mainHeading?.hints ?? 0;
  const isOwn = ({ region, hints }: Pick<ShownMark, 'region' | 'hints'>) =>
    region === 'main' && (hints & hint.related) === 0;
  const texts = outline.blocks.filter((block) => isOwn(block) && block.text.length >= leastTold);
  const opinions = texts.filter(({ hints }) => (hints & ~around & hint.opinions) !== 0);
  // Boxes around one mark, and the marks of several aspects, have no text each.
  const starred = outline.ratings.filter(isOwn).map(({ index }) => texts.findIndex((text) => text.index >= index));
  return Math.max(items.length, opinions.length, new Set(starred.filter((at) => at >= 0)).size);
}

function presented(source: PageSource, siteName: string | null): Subject | null {
  const company = namedItem(source, organizationTypes, siteName);
  return company && ofItem(company, false);
}

/** Names of accounts in what is said of a post. */
const accountNamed = /@([\w.]{3,30})/g;

/** The house that posted, as the title has it ("Velo on Instagram: …"), or whose account a post names. */
function posted(source: PageSource): Subject | null {
  const { meta } = source;
  const said = [...pageTitles(source), ...(meta.get('og:description') ?? []), ...(meta.get('description') ?? [])];
  const posters = said.map((text) => /^(.{2,40}?)(?: \(@| (?:on|auf|sur|en|su|op|w|no) [A-Z])/.exec(text)?.[1] ?? '');
  const accounts = said.flatMap((text) =>
    [...text.slice(0, mostSaid).matchAll(accountNamed)].map(([, name = '']) => name),
  );
  const found = [...posters, ...accounts].map(makerOfAccount).find((maker) => maker !== null);
  return found ? { product: [], brand: shownName(found), item: null, isOfMany: false } : null;
}

const mostSaid = 1000;

/** A hotel or a restaurant has a page where it is booked, too. */
function visited(source: PageSource, siteName: string | null): Subject | null {
  const place = mainItem(source, placeTypes);
  if (!place || place !== namedItem(source, placeTypes, siteName)) return null;
  // What is let or sold has nobody's name.
  if (place.types.some((type) => /listing$|^(?:product|house|apartment|residence)$/i.test(type))) return null;
  // What one buys a ticket for is no company.
  return isEvent(place) ? { ...ofItem(place, true), brand: [] } : ofItem(place, true);
}

function ofItem(item: DeclaredItem, isOfMany: boolean): Subject {
  const name = textOf(item, 'name');
  return { product: [], brand: [{ value: name, source: item.source }], item, isOfMany };
}

/** The item of these types that bears the name which the page's heading or title begins with; not the site itself. */
function namedItem(source: PageSource, types: ReadonlySet<string>, siteName: string | null): DeclaredItem | null {
  const shown = [source.outline.mainHeading?.text ?? '', source.meta.get('og:title')?.[0] ?? ''];
  const site = comparable(siteName ?? '');
  const found = standingItems(source).find((item) => {
    const name = textOf(item, 'name');
    if (!isOfType(item, types) || name === '' || name.length > maxLength || comparable(name) === site) return false;
    return shown.some((text) => likeness(name, text) >= 0.8 || (coverage(name, text) === 1 && startsWith(text, name)));
  });
  return found ?? null;
}

function startsWith(text: string, name: string): boolean {
  return comparable(text).startsWith(comparable(name));
}
