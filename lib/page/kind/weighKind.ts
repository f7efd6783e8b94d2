import type { PageKindId } from '@/lib/journey/catalogues/pageKinds';
import type { AddressSigns } from './addressSigns';
import { calibrated } from './calibrated';
import type { DeclaredSigns } from './declaredSigns';
import type { ShownSigns } from './shownSigns';

export interface KindSigns {
  readonly address: AddressSigns;
  readonly declared: DeclaredSigns;
  readonly shown: ShownSigns;
  /** Whether the page offers to log out. */
  readonly isSignedIn: boolean;
}

export interface WeighedKind {
  readonly id: PageKindId;
  /** 0..1: how often a kind is right that is so far ahead of the others. */
  readonly confidence: number;
}

type Weights = Partial<Record<PageKindId, number>>;

/**
 * The kind of page that most of its signs speak for. Each sign adds to the kinds that it is usual on, and takes from those that it is rare on;
 * a weight of 1 is a hint, 3 is enough where nothing else is said. `other` starts ahead, so that a page without signs is no kind.
 */
export function weighKind(signs: KindSigns): WeighedKind {
  const sums = new Map<PageKindId, number>([['other', 1.2]]);
  for (const weights of [
    ofAddress(signs),
    ofDeclared(signs),
    ofWords(signs),
    ofShop(signs),
    ofReading(signs),
    ofFields(signs),
  ]) {
    for (const [kind, weight] of Object.entries(weights) as [PageKindId, number][])
      sums.set(kind, (sums.get(kind) ?? 0) + weight);
  }
  const article = sums.get('article') ?? 0;
  if (article > 2) sums.set('review', Math.max(sums.get('review') ?? 0, article - 2.6 + judgement(signs)));
  let [best, most, total]: [PageKindId, number, number] = ['other', Number.NEGATIVE_INFINITY, 0];
  for (const [kind, sum] of sums) {
    total += Math.exp(sum);
    if (sum > most) [best, most] = [kind, sum];
  }
  return { id: best, confidence: calibrated(Math.exp(most) / total) };
}

/** Adds weights up where they hold. */
function summed(...entries: readonly (readonly [holds: boolean, weights: Weights])[]): Weights {
  const sum: Weights = {};
  for (const [holds, weights] of entries) {
    if (!holds) continue;
    for (const [kind, weight] of Object.entries(weights) as [PageKindId, number][])
      sum[kind] = (sum[kind] ?? 0) + weight;
  }
  return sum;
}

const only = (kind: PageKindId | null, weight: number): Weights => (kind === null ? {} : { [kind]: weight });

/** How sure a word of the path is of its kind. */
const pathWeights: Record<PageKindId, number> = {
  ...{ confirmation: 3.5, checkout: 3, cart: 3.5, account: 3, support: 3, search: 3, review: 2.5, social: 2 },
  ...{ article: 2, product: 2, category: 1.8, home: 0, adLanding: 0, other: 0 },
};

/** Of what is told of a thing; who tells less may speak of anything. */
const fewData = 5;

/** Whether more than an amount speaks of a sale. */
function isOffered({ shown, declared, address }: KindSigns): boolean {
  return (
    shown.buys > 0 ||
    (shown.applies > 0 && !address.isFirstOfSome) ||
    (shown.enquiries > 0 && shown.data >= fewData) ||
    shown.isOnSale ||
    shown.ratings > 0 ||
    declared.products > 0 ||
    (address.path === 'product' && !address.isPathShort) ||
    address.slugWords >= 3
  );
}

/** Whether it is plainly a thing to be bought, or a list of such, however somebody came to it. */
function isPlainlyShop({ shown, declared, address }: KindSigns): boolean {
  if (address.isLanding || address.host === 'adLanding') return false;
  const isThing = (shown.buys > 0 && !shown.isSoldBelow) || (declared.products > 0 && declared.isProductNamed);
  return isThing || shown.likePrices >= 6 || shown.listTools >= 2;
}

/** Whether one thing with its price and its button stands under an address of lists: "/catalog/kettles/kettle-a1/". */
function isThingOfList({ address, shown }: KindSigns): boolean {
  return (
    address.path === 'category' &&
    shown.buys > 0 &&
    (shown.hasLeadBuy || (shown.likeBuys <= 2 && shown.likePrices < 6)) &&
    shown.hasLeadPrice &&
    shown.listTools < 2
  );
}

/** How much the name of a host says of its pages. */
function weightOfHost({ host, isFirstPage }: KindSigns['address']): number {
  if (isFirstPage && (host === 'article' || host === 'social')) return 0.5;
  if (host === 'account') return 2;
  return host === 'cart' && !isFirstPage ? 1 : 2.5;
}

function ofAddress(signs: KindSigns): Weights {
  const { address, shown } = signs;
  const { channel, path, host, isFirstPage, query } = address;
  const isService = channel === 'social' || channel === 'searchEngine' || channel === 'reviewSite';
  const isOwnMatter = path === 'account' || path === 'support';
  return summed(
    [channel === 'social' && !isOwnMatter, { social: 7 }],
    [channel === 'searchEngine' && (query !== null || path === 'search'), { search: 7 }],
    [channel === 'searchEngine' && isFirstPage && query === null, { home: 5 }],
    [channel === 'reviewSite' && !isFirstPage && !isOwnMatter, { review: 4.5 }],
    [channel === 'email' || channel === 'messaging', { other: 6 }],
    [isFirstPage && query === null && channel !== 'social' && host === null, { home: 5 }],
    [isFirstPage && query === null && host !== null, { home: 2 }],
    [!isFirstPage, { home: address.isFirstOfSome ? 3 : -2 }],
    [
      !((isService || host === 'support') && path === 'article') && !(address.isPathShort && !isOffered(signs)),
      only(path, path === null ? 0 : pathWeights[path] * (address.isPathInner ? 0.7 : isThingOfList(signs) ? 0.4 : 1)),
    ],
    [host !== null && host !== 'adLanding', only(host, weightOfHost(address))],
    [query !== null, { search: 1.5 }],
    [query !== null && shown.echoesQuery, { search: 2.5 }],
    [query === null && shown.searched !== '', { search: 0.8 }],
    [query === null && shown.echoesField, { search: 2 }],
    [address.isOfList, { category: 0.6, search: 0.6, product: -0.3 }],
    [address.isDated, { article: 2.5 }],
    [address.slugWords >= 5, { article: 0.8, product: 0.5, home: -1, cart: -1, search: -1 }],
    [address.hasNumberedSlug, { product: 0.8, article: 0.4 }],
    [address.isPaid && !isFirstPage, { adLanding: isPlainlyShop(signs) ? 0.5 : 3 }],
    [address.isPaid && isFirstPage, { adLanding: 1.5 }],
    [address.isLanding, { adLanding: 1.8 }],
    [host === 'adLanding' && address.isPaid, { adLanding: 2, product: -1 }],
    [address.isWiki, { other: 3 }],
    [address.isOfPost, { social: 3, product: -1 }],
  );
}

function ofDeclared({ declared, shown }: KindSigns): Weights {
  const { types, openGraphType: graph } = declared;
  const has = (pattern: RegExp) => [...types].some((type) => pattern.test(type));
  const isSold = shown.buys > 0 || shown.hasLeadPrice || shown.buysElsewhere;
  // What a film took or cost to make is no price of it.
  const isFilm = has(/^(?:Movie|TV(?:Series|Season|Episode))$/);
  const isWorkRated = declared.isWorkRated && (!isSold || (isFilm && shown.buys === 0 && !shown.buysElsewhere));
  const isWorkGraph = /^(?:video\.(?:movie|tv_show|episode)|music\.(?:album|song)|books?(?:\.book)?)$/.test(graph);
  const isProductGraph = /(^|[:.])(product|item)(\.item)?$/.test(graph);
  const isArticle = has(/^(\w*Article|BlogPosting|Report|LiveBlogPosting|AnalysisNewsArticle|OpinionNewsArticle)$/);
  // What somebody wrote, and what is for sale, have comments below.
  const isThread =
    shown.posts >= 3 &&
    shown.prose < 1500 &&
    shown.buys === 0 &&
    declared.products === 0 &&
    !declared.isRated &&
    !isArticle;
  return summed(
    [declared.products > 0 && declared.products <= 2 && declared.isProductNamed, { product: 3 }],
    [declared.products > 0 && declared.products <= 2 && !declared.isProductNamed, { product: 1.2 }],
    [declared.products > 2 && declared.isProductNamed, { product: 2 }],
    [declared.products > 3 && !declared.isProductNamed, { category: 1.8, search: 1 }],
    [declared.isRange, { category: 2.5, product: -2 }],
    [declared.isEventSold, { product: 3, category: -1, other: -1 }],
    [declared.isJudged && shown.buys === 0, { review: 3, product: declared.isProductNamed ? -3 : -1.5 }],
    [isProductGraph, { product: shown.title.get('review') === 2 && shown.buys === 0 ? 0.5 : 2.5 }],
    [/product\.(group|category)$/.test(graph), { category: 3 }],
    [declared.hasPriceMeta, { product: 1.5 }],
    [has(/^(CollectionPage|OfferCatalog)$/), { category: 2 }],
    [has(/^ItemList$/), { category: 1, search: 0.5 }],
    [has(/^SearchResultsPage$/), { search: 4 }],
    [isArticle, { article: 3, product: -1, home: -1 }],
    [has(/^(Recipe|HowTo)$/), { article: 3, review: -2 }],
    [has(/^(CriticReview|Review|UserReview)$/) && declared.products === 0, { review: 3 }],
    [declared.products === 0 && has(soldTypes) && !isWorkRated, { product: 2.6 }],
    [isWorkRated, { review: 3, other: -0.5 }],
    [shown.isScored && !isSold && declared.products === 0 && !isArticle, { review: isWorkGraph ? 3 : 2.4 }],
    [has(/^FAQPage$/), { support: 1.5 }],
    [has(/^(QAPage|ContactPage)$/), { support: 3 }],
    [has(/^CheckoutPage$/), { checkout: 3 }],
    [has(/^(ProfilePage|SocialMediaPosting|DiscussionForumPosting)$/), { social: 2.5 }],
    [has(/^(JobPosting|Event|AboutPage|Dataset|Course)$/), { other: 1.5 }],
    [has(lodgingTypes) && declared.isRated, shown.buys > 0 ? { product: 2.5, review: 0.7 } : { review: 2 }],
    [
      has(/^(LocalBusiness|Restaurant|FoodEstablishment|TouristAttraction|Store|Organization)$/) &&
        declared.isRated &&
        !has(lodgingTypes),
      { review: 2 },
    ],
    [/^(restaurant|hotel|place|business\.business|restaurant\.restaurant)$/.test(graph), { review: 1.2 }],
    [/article$/.test(graph), { article: 1.3 }],
    [/^blog$/.test(graph), { article: 0.5 }],
    [/recipe$/.test(graph), { article: 2 }],
    [graph === 'profile' || (/^video/.test(graph) && !isWorkGraph), { social: 0.8 }],
    [graph === 'website', { home: 0.4, product: -0.2 }],
    [declared.hasArticleMeta, { article: 1.5 }],
    [/mediawiki|dokuwiki/.test(declared.generator), { other: 4 }],
    [declared.isBoard, { social: 2.5 }],
    [declared.isOfHandle, { social: 1.5, article: -0.5 }],
    [isThread, { social: 2.5 }],
    [declared.reviews >= 3 && declared.products === 0 && shown.buys === 0, { review: 1.5 }],
  );
}

/** Things beside products that have a page where they are had. */
const soldTypes =
  /^(SoftwareApplication|MobileApplication|WebApplication|VideoGame|Vehicle|Car|Motorcycle|RealEstateListing|Apartment|House|SingleFamilyResidence|Accommodation|HotelRoom|Book)$/;
const lodgingTypes = /^(Hotel|LodgingBusiness|Resort|Hostel|BedAndBreakfast|VacationRental|Motel)$/;

/** Kinds that are told by their words, and by how much, in the heading and in the title. */
const wordWeights: readonly (readonly [PageKindId, heading: number, title: number])[] = [
  ['cart', 3, 2.5],
  ['checkout', 2.5, 2],
  ['confirmation', 3, 2.5],
  ['account', 2.2, 2.2],
  ['support', 2.2, 2.2],
  ['search', 2.5, 2.5],
  ['review', 1.6, 1.6],
  ['category', 2.5, 1.5],
  ['home', 0.5, 0.7],
];

function ofWords({ shown, declared }: KindSigns): Weights {
  const { title, heading } = shown;
  const words: Weights = {};
  for (const [kind, ofHeading, ofTitle] of wordWeights) {
    const weight = ofHeading * share(heading.get(kind)) + ofTitle * share(title.get(kind));
    if (weight > 0) words[kind] = weight;
  }
  // "Armchair & Reviews | Shop"
  if (words.review !== undefined && (declared.products > 0 || shown.buys > 0)) words.review /= 2;
  const isBroken =
    title.get('error') === 2 || heading.get('error') === 2 || (title.get('error') === 1 && heading.get('error') === 1);
  const asksConsent = (title.get('consent') === 2 || heading.get('consent') === 2) && shown.text < 6000;
  // Who is thanked for an order has little to read.
  const isThanked = heading.has('confirmation') && shown.prose < 600 && shown.buys === 0;
  return summed(
    [true, words],
    [isThanked, { confirmation: 1.2 }],
    [isBroken, { other: 6 }],
    [asksConsent, { other: shown.text < 2500 ? 5 : 2 }],
  );
}

function share(how: 1 | 2 | undefined): number {
  return how === undefined ? 0 : how === 2 ? 1 : 0.55;
}

function ofShop(signs: KindSigns): Weights {
  const { shown, address, declared } = signs;
  const { prices, likePrices, buys, likeBuys, listTools } = shown;
  const manyPrices = likePrices >= 6 || prices >= 15;
  const isSorted = listTools > 0 || shown.sorts > 0;
  // A list of one thing or two has no more prices than the page of a thing.
  const isTiled = shown.startsWithTile && !manyPrices && !declared.isProductNamed && !shown.isSoldBelow;
  const isOfList =
    (isSorted || shown.hasListCount || shown.isPaged || declared.isListing || address.path === 'category') &&
    !shown.hasBasketWords;
  const hasLeadPrice = shown.hasLeadPrice && !shown.isSoldBelow && !isTiled;
  const isList = manyPrices && !hasLeadPrice;
  const ofList = [shown.hasListCount, isSorted, shown.isPaged, likeBuys >= 3, shown.startsWithLikes].filter(
    Boolean,
  ).length;
  const isShortList =
    !manyPrices &&
    likePrices >= 3 &&
    ofList >= 2 &&
    !shown.isSoldBelow &&
    !shown.hasLeadBuy &&
    declared.products < 2 &&
    !declared.isProductNamed;
  // Those who judge a book tell its number too, with far more words.
  const isBook = shown.isBook && hasLeadPrice && shown.prose < 1500 && !shown.isSoldBelow;
  const isLed = shown.hasLeadBuy && hasLeadPrice && listTools < 2;
  const loneBuys = buys > 0 && (likeBuys <= 2 || isLed) && !shown.isSoldBelow && !isTiled;
  const offered = isOffered(signs);
  // Advertisements and banks' home pages ask for the same.
  const isElsewhere = address.isPaid || address.isLanding || address.isFirstPage || address.isFirstOfSome;
  const isApplied = buys === 0 && shown.applies > 0 && !isElsewhere && !isList && shown.prose < 4000;
  const isQuiet = buys === 0 && !isElsewhere && !isList && shown.prose < 4000;
  // Forms to sign in and to ask, which wait in dialogs, speak for other kinds.
  const isPriced = isQuiet && hasLeadPrice && offered && shown.data >= fewData && shown.prose < 1500;
  const isEnquired = isQuiet && shown.enquiries > 0 && shown.data >= fewData;
  // Who writes of a thing tells its data, too, with more words.
  const isShownOnly = shown.isDataHeaded && shown.prose < 1500;
  const isTold = isQuiet && (shown.isOfData || isShownOnly) && shown.data >= fewData;
  return summed(
    [loneBuys, { product: 2 }],
    [buys > 0 && likeBuys > 3, { category: 1, search: 0.7, product: hasLeadPrice ? 0.5 : -0.5 }],
    // An amount alone may as well be that of a bill, of a bonus, or of what somebody tells.
    [hasLeadPrice && prices > 0, { product: offered ? 1.2 : 0.4 }],
    [hasLeadPrice && prices > 0 && !isList && shown.prose < 1500, { product: offered ? 0.8 : 0.2 }],
    [isPriced, { product: 0.8 }],
    [isApplied && !isEnquired, { product: 2 }],
    [isEnquired || isTold, { product: 2.8 }],
    [signs.isSignedIn && buys === 0 && declared.products === 0, { account: 0.8 }],
    [signs.isSignedIn && prices > 0 && !offered, { account: 1 }],
    [shown.asksIfHelped === 1 && buys === 0, { support: 1.8, product: -0.5 }],
    [shown.isOnSale, { product: 0.8, category: 0.4 }],
    [prices === 0, { product: isApplied || isEnquired || isTold ? 0 : -1.2, category: -0.6, cart: -0.2 }],
    [isList, { category: 1.6, search: 1, home: 0.4 }],
    [isTiled, { product: -1.5 }],
    [isTiled && isOfList, { category: 1.2, search: 0.8 }],
    [isTiled && shown.sorts > 0, { category: 0.8, search: 0.6 }],
    [isTiled && shown.isLastStep && isOfList, { category: 0.6 }],
    [declared.isListing && !declared.isProductNamed, { category: 2, search: 0.5, product: -1.5 }],
    [isShortList, { category: 2.4, search: 1.6, product: -1.5 }],
    [isBook, { product: 3, article: -2.5 }],
    [shown.isInAccount && declared.products === 0, { account: 2 }],
    [manyPrices && hasLeadPrice, { category: 0.4, search: 0.3 }],
    [listTools >= 2, { category: 1.2, search: 0.9 }],
    [listTools === 1, { category: 0.5, search: 0.4 }],
    [shown.hasListCount && (manyPrices || listTools > 0), { category: 0.8, search: 0.8 }],
    [shown.isPaged, { category: 0.8, search: 0.4 }],
    [shown.hasBasketWords && prices < 20, { cart: 1 }],
    [shown.hasBasketWords && (shown.heading.has('cart') || address.path === 'cart'), { cart: 1 }],
    [shown.quantities >= 2 && shown.hasBasketWords, { cart: 1 }],
  );
}

function ofReading({ shown, declared }: KindSigns): Weights {
  const { prose, prices, buys } = shown;
  const isMeant = shown.hasByline || shown.hasDate;
  // Guides to buying have prices and buttons too, but far more words.
  const reads = prose > 1500 && prose > 250 * (prices + buys);
  return summed(
    [reads, { article: 0.8 }],
    [reads && prose > 4000, { article: 0.7 }],
    [reads && isMeant, { article: 1 }],
    [shown.hasByline && shown.hasDate, { article: 0.7 }],
    // Short ones that declare nothing have no more than this.
    [(shown.isSigned || (shown.hasByline && shown.hasDate)) && prose >= 300 && buys === 0, { article: 1.6 }],
    [shown.isSoldBelow, { article: 1.2, product: -1 }],
    [shown.opinions >= 3 && buys === 0 && !isMeant, { review: 1 }],
    [shown.opinions >= 3 && buys === 0 && !isMeant && shown.ratings >= 3 && declared.products === 0, { review: 1.5 }],
    [shown.ratings >= 3 && buys === 0 && prices < 4 && declared.isRated, { review: 1 }],
    [shown.linkShare > 0.5 && shown.links > 60, { home: 0.5, category: 0.3, article: -0.5 }],
    [shown.questions >= 5, { support: 1.2 }],
    [prose < 300, { article: -1.5 }],
  );
}

/** How much an article judges what it is about; from 2.6 on it is a review rather. */
function judgement({ shown, declared, address }: KindSigns): number {
  const has = (pattern: RegExp) => [...declared.types].some((type) => pattern.test(type));
  if (has(/^(Recipe|HowTo)$/)) return 0;
  return [
    [shown.title.get('review') === 1, 1.2],
    [shown.title.get('review') === 2, 2],
    [shown.heading.get('review') === 1, 1],
    [shown.heading.get('review') === 2, 1.6],
    [address.path === 'review', 2],
    [has(/^(CriticReview|Review|UserReview|Rating)$/), 3],
    [declared.isRated || shown.ratings > 0, 0.5],
    [declared.products > 0, 0.7],
    [shown.buys > 0, 0.7],
    [shown.prices > 1, 0.5],
    [shown.hasVerdict, 1.5],
    [shown.isMarked, 1.2],
    [shown.testsSeveral, 1.6],
  ].reduce((sum, [holds, weight]) => sum + (holds ? Number(weight) : 0), 0);
}

function ofFields({ shown }: KindSigns): Weights {
  const isShort = shown.text < 4000;
  // Who is asked to prove that before anything else has not got to the page.
  const isGate =
    shown.captchas > 0 &&
    shown.text < 1500 &&
    shown.passwords + shown.emails + shown.textAreas + shown.prices + shown.buys === 0;
  return summed(
    [isGate, { other: 4 }],
    [shown.passwords > 0, { account: 0.8 }],
    [shown.passwords > 0 && isShort, { account: 0.8 }],
    [shown.passwords >= 2 && isShort, { account: 0.5 }],
    [shown.cardFields >= 2, { checkout: 2.5 }],
    [shown.addressFields >= 3, { checkout: 1.2, account: 0.4 }],
    [shown.textAreas > 0 && shown.emails > 0 && isShort, { support: 0.8 }],
  );
}
