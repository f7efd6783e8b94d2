import type { DeclaredItem, PageSource } from '../declared/pageSource';
import { isOfType, itemsOf, textOf, textsOf } from '../declared/values';
import { likeness } from './comparable';
import { pageTitles } from './pageTitles';

/** Things that are sold, or that one buys by the page that shows them. */
export const productTypes: ReadonlySet<string> = new Set(
  'Product ProductGroup ProductModel IndividualProduct SomeProducts Vehicle Car Motorcycle Book Movie MusicAlbum VideoGame SoftwareApplication MobileApplication WebApplication'.split(
    ' ',
  ),
);

/** Works that people watch, read, hear or play, sold or not. */
export const workTypes: ReadonlySet<string> = new Set(
  'Book Audiobook Movie TVSeries TVSeason TVEpisode MusicAlbum MusicRecording VideoGame Game ComicSeries PodcastSeries'.split(
    ' ',
  ),
);

/** Places that one books or visits. */
export const placeTypes: ReadonlySet<string> = new Set(
  'Hotel LodgingBusiness Resort Hostel BedAndBreakfast VacationRental Restaurant FoodEstablishment CafeOrCoffeeShop BarOrPub LocalBusiness TouristAttraction Store Event MusicEvent TheaterEvent SportsEvent Festival Course Accommodation Apartment House SingleFamilyResidence TouristTrip'.split(
    ' ',
  ),
);

/** Things that are written, told or shown. */
export const articleTypes: ReadonlySet<string> = new Set(
  'Article NewsArticle BlogPosting TechArticle ReportageNewsArticle AnalysisNewsArticle OpinionNewsArticle BackgroundNewsArticle ReviewNewsArticle LiveBlogPosting ScholarlyArticle AdvertiserContentArticle SatiricalArticle Report Recipe HowTo VideoObject SocialMediaPosting DiscussionForumPosting PodcastEpisode CreativeWork Review CriticReview AudioObject MediaObject ImageObject Photograph'.split(
    ' ',
  ),
);

/** Where more stand there, the page is a list. */
const maxCandidates = 100;

/** What one buys tickets for. */
export const eventTypes: ReadonlySet<string> = new Set(
  'Event MusicEvent TheaterEvent SportsEvent ComedyEvent DanceEvent ScreeningEvent ExhibitionEvent Festival'.split(' '),
);

/** Whether an item is an event, of whatever kind. */
export function isEvent({ types }: DeclaredItem): boolean {
  return types.some((type) => /Event$|^Festival$/.test(type));
}

/** Items that are a page of their own: roots, what a page declares as its main entity or lists in a graph, and what one can do something with. */
export function standingItems(source: PageSource): DeclaredItem[] {
  const items = new Set<DeclaredItem>(source.declared);
  for (const item of items) {
    if (source.budget.isSpent() || items.size > 5000) break;
    for (const inner of itemsOf(item, 'mainEntity', 'mainEntityOfPage', 'subjectOf', 'object')) items.add(inner);
  }
  return [...items];
}

/**
 * The item of some types that the page is about: the one whose name is the page's title, or whose address is the page's. Where several
 * stand there (a list, a carousel) and none of them fits, there is none. `may`: which of them it can be at all.
 */
export function mainItem(
  source: PageSource,
  types: ReadonlySet<string>,
  may: (item: DeclaredItem) => boolean = () => true,
): DeclaredItem | null {
  const candidates = standingItems(source).filter((item) => isOfType(item, types) && may(item));
  if (candidates.length === 0) return null;
  const titles = pageTitles(source);
  let best: { readonly item: DeclaredItem; readonly score: number } | null = null;
  for (const item of candidates.slice(0, maxCandidates)) {
    const score = fitOf(item, source, titles) + fullness(item);
    if (!best || score > best.score) best = { item, score };
  }
  if (!best) return null;
  const isAlone = new Set(candidates.map((item) => textOf(item, 'name', 'headline'))).size === 1;
  return isAlone || best.score >= 0.6 ? best.item : null;
}

function fitOf(item: DeclaredItem, source: PageSource, titles: readonly string[]): number {
  const names = textsOf(item, 'name', 'headline', 'alternativeHeadline', 'title');
  const byName = Math.max(0, ...names.flatMap((name) => titles.map((title) => likeness(name, title))));
  const addresses = [
    ...textsOf(item, 'url', 'mainEntityOfPage', '@id'),
    ...itemsOf(item, 'offers').flatMap((offer) => textsOf(offer, 'url')),
  ];
  const isHere = addresses.some((address) => isSameAddress(address, source.url));
  return byName + (isHere ? 0.4 : 0);
}

/** Of two declarations of the same thing the one that says more. */
function fullness(item: DeclaredItem): number {
  const telling = ['offers', 'aggregateRating', 'brand', 'author', 'datePublished', 'sku'];
  return telling.filter((name) => (item.properties.get(name)?.length ?? 0) > 0).length * 0.03;
}

/** Whether two addresses lead to one page: without query, fragment and the slash at the end. */
export function isSameAddress(one: string, other: string): boolean {
  if (!URL.canParse(one, other)) return false;
  const [first, second] = [new URL(one, other), new URL(other)];
  const path = (url: URL) => url.pathname.replace(/\/+$/, '').toLowerCase();
  return (
    first.host.replace(/^www\./, '') === second.host.replace(/^www\./, '') &&
    path(first) === path(second) &&
    path(first) !== ''
  );
}
