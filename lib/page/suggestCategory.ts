import type { CategoryId } from '@/lib/journey/catalogues/categories';
import type { ChannelId } from '@/lib/journey/catalogues/channels';
import { addressMeaning, isFirstPage, isSearchQuery, pathSegments } from './addressWords';
import { isPaidVisit } from './cleanAddress';

export interface CategoryHints {
  readonly url: string;
  readonly channel: ChannelId | null;
  /** What Open Graph declares, such as `product` or `article`; '' for nothing. */
  readonly openGraphType: string;
  readonly campaign: Readonly<Record<string, string>>;
}

/**
 * What a customer most likely does on a page, by its channel, its declared type and the words of its address; null where they do not
 * tell. A proposal to be corrected, never a fact.
 */
export function suggestCategory({ url, channel, openGraphType, campaign }: CategoryHints): CategoryId | null {
  if (channel === 'searchEngine') return 'searches';
  if (channel === 'social') return 'seesSocialMediaContent';
  if (channel === 'reviewSite') return 'readsReviewsOrRatings';
  if (channel !== 'website' || !URL.canParse(url)) return null;

  const { hostname, pathname, searchParams } = new URL(url);
  if (/^(faq|help|support|aide|hilfe|ayuda|assistance)\./.test(hostname)) return 'consultsHelpCentre';
  const segments = pathSegments(pathname);
  const meaning = addressMeaning(segments);
  // An account is met for many reasons.
  if (meaning && !meaning.needsMore) return meaning.category;
  const type = openGraphType.toLowerCase();
  if (/(^|:)product(\.item)?$/.test(type)) return 'viewsProductPage';
  if (/(^|:)product\.(group|category)$/.test(type)) return 'viewsCategoryPage';
  if (isSearchQuery(searchParams)) return 'searches';
  if (meaning) return meaning.category;
  if (isPaidVisit(campaign)) return 'viewsLandingPage';
  return isFirstPage(segments) ? 'visitsWebsite' : null;
}
