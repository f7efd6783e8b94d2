import type { CategoryId } from '@/lib/journey/catalogues/categories';
import type { PageKindId } from '@/lib/journey/catalogues/pageKinds';
import type { SuggestFromAddress } from '@/lib/journey/visit/addressSuggestion';
import { stageOfKind } from './stageOfKind';
import { suggestCategory } from './suggestCategory';
import { suggestChannel } from './suggestChannel';

/** The kind of page that somebody is on who does that; none where it is done on several. */
const kinds: Partial<Record<CategoryId, PageKindId>> = {
  viewsProductPage: 'product',
  viewsCategoryPage: 'category',
  readsReviewsOrRatings: 'review',
  searches: 'search',
  seesSocialMediaContent: 'social',
  takesPartInForum: 'social',
  viewsLandingPage: 'adLanding',
  fillsBasket: 'cart',
  checksOut: 'checkout',
  receivesOrderConfirmation: 'confirmation',
  consultsHelpCentre: 'support',
  contactsSupport: 'support',
  returnsProduct: 'support',
  usesSelfServiceTool: 'account',
};

/**
 * What the form suggests of a page, as far as its address alone tells: for pages that were only logged, and of which nothing else was read. See
 * `suggestFromPage` for one that is open.
 */
export const suggestFromAddress: SuggestFromAddress = ({ url, campaign }, stages) => {
  const channel = suggestChannel(url);
  const category = suggestCategory({ url, channel, openGraphType: '', campaign });
  const kind = category === null ? undefined : kinds[category];
  return { channel, category, stageId: kind === undefined ? null : stageOfKind(kind, stages) };
};
