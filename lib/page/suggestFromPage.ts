import { brandOfAddress } from '@/lib/journey/brandOfAddress';
import type { BrandRoleId } from '@/lib/journey/catalogues/brandRoles';
import type { CategoryId } from '@/lib/journey/catalogues/categories';
import type { ContactId, EngagementId, InitiatorId, MediaTypeId } from '@/lib/journey/catalogues/interactions';
import type { PageKindId } from '@/lib/journey/catalogues/pageKinds';
import type { BrandChoice } from '@/lib/journey/commands/quickTag';
import type { PageFacts } from '@/lib/journey/schemas/page';
import type { Brand, Stage } from '@/lib/journey/schemas/study';
import { addressMeaning, pathSegments } from './addressWords';
import { brandsNamed } from './brandsNamed';
import { isPaidVisit } from './cleanAddress';
import { comparable } from './facts/comparable';
import { hostRole } from './hostRole';
import { stageOfKind } from './stageOfKind';

/** What a suggestion rests on: the kind of page, its address, whose site it is, how it was reached, or what it says of its product. */
export type SuggestionReason = 'pageKind' | 'address' | 'site' | 'campaign' | 'facts';

export interface Suggestion<Value> {
  readonly value: Value;
  readonly why: SuggestionReason;
}

/** What a page suggests for the quick form, each null where the page does not tell. Never more than proposals. */
export interface Suggestions {
  readonly channel: Suggestion<string> | null;
  readonly category: Suggestion<CategoryId> | null;
  readonly stageId: Suggestion<string> | null;
  readonly contact: Suggestion<ContactId> | null;
  readonly media: Suggestion<MediaTypeId> | null;
  readonly initiator: Suggestion<InitiatorId> | null;
  readonly engagement: Suggestion<EngagementId> | null;
  /** The brand concerned. A value of null says that the page is of somebody who is no brand to be compared, and names none. */
  readonly brand: Suggestion<BrandChoice | null> | null;
  /** What the site is to brands, where it is none of the study's. */
  readonly siteRole: Suggestion<BrandRoleId> | null;
}

export interface SuggestionHints {
  readonly kind: { readonly id: string; readonly confidence: number } | null;
  readonly facts: PageFacts | null;
  readonly url: string;
  readonly channel: string | null;
  readonly campaign: Readonly<Record<string, string>>;
  readonly context: {
    readonly brands: readonly Pick<Brand, 'id' | 'name' | 'role' | 'domains'>[];
    /** Of the journey, in its order. */
    readonly stages: readonly Pick<Stage, 'id' | 'phase'>[];
  };
}

/** How sure a kind has to be for anything to be suggested from it. */
export const enoughConfidence = 0.5;

/** Kinds of page that only their own site has: whoever shows one sells. */
const sellingKinds = new Set<PageKindId>([
  'product',
  'category',
  'cart',
  'checkout',
  'confirmation',
  'account',
  'support',
  'home',
]);

export function suggestFromPage(hints: SuggestionHints): Suggestions {
  const { url, channel, campaign, context, facts } = hints;
  const kind = hints.kind && hints.kind.confidence >= enoughConfidence ? (hints.kind.id as PageKindId) : null;
  const owner = brandOfAddress(context.brands, url);
  const isBrandSite = owner?.role === 'own' || owner?.role === 'competitor';
  const isPaid = isPaidVisit(campaign) || kind === 'adLanding';
  const named = brandsNamed(context.brands, facts, url);
  const role = owner?.role ?? siteRole(url, kind, facts);
  // A brand's own page on a network is told by its author, who bears the brand's name.
  const isBrandPage = channel === 'social' && named.isAuthor;
  const isBrands = isBrandSite || isBrandPage;
  const isOthers = !isBrands && (role === 'retailer' || role === 'thirdParty');
  // A shop on a domain of its own may well be a competitor's under another name.
  const isCertainly = owner !== null || hostRole(url) !== null || kind === 'article' || kind === 'review';
  return {
    channel: channel === null ? null : { value: channel, why: 'address' },
    category: categoryOf(kind, url, channel, { isBrands, isPaid }),
    stageId: because('pageKind', kind && stageOfKind(kind, context.stages)),
    contact: isBrands ? { value: 'direct', why: 'site' } : isOthers ? { value: 'indirect', why: 'site' } : null,
    media: isPaid
      ? { value: 'paid', why: kind === 'adLanding' ? 'pageKind' : 'campaign' }
      : isBrands
        ? { value: 'owned', why: 'site' }
        : because(
            'pageKind',
            kind !== null && isOthers && ['review', 'article', 'social'].includes(kind) ? 'earned' : null,
          ),
    initiator: initiatorOf(kind, channel, { isPaid, isBrandPage }),
    engagement: because('pageKind', kind && engagementOf(kind, channel)),
    brand: brandOf(owner, named.brandId, isOthers && isCertainly),
    siteRole:
      owner === null && role !== null ? { value: role, why: hostRole(url) === null ? 'pageKind' : 'address' } : null,
  };
}

function because<Value>(why: SuggestionReason, value: Value | null): Suggestion<Value> | null {
  return value === null ? null : { value, why };
}

function brandOf(
  owner: SuggestionHints['context']['brands'][number] | null,
  named: string | null,
  isOthers: boolean,
): Suggestions['brand'] {
  if (owner?.role === 'own' || owner?.role === 'competitor')
    return { value: { kind: 'known', brandId: owner.id }, why: 'site' };
  if (named !== null) return { value: { kind: 'known', brandId: named }, why: 'facts' };
  return isOthers ? { value: null, why: 'site' } : null;
}

/** What a site that is none of the study's is: by its host where that is well known, else by what its pages are. */
function siteRole(url: string, kind: PageKindId | null, facts: PageFacts | null): BrandRoleId | null {
  const known = hostRole(url);
  if (known !== null) return known;
  if (kind === 'review' || kind === 'article') return 'thirdParty';
  const maker = facts?.brand?.value;
  if (kind === 'product' && maker !== undefined && !isNamedAfter(url, maker)) return 'retailer';
  return null;
}

/** Whether a host bears the name of a brand, or a part of it: "www.maison-velin.co.uk" that of "Maison Velin". */
function isNamedAfter(url: string, brand: string): boolean {
  if (!URL.canParse(url)) return false;
  const { hostname } = new URL(url);
  const name = bareWord(brand);
  const labels = hostname.split('.').map(bareWord);
  return name !== '' && labels.some((label) => label.includes(name) || (label.length > 3 && name.includes(label)));
}

function bareWord(text: string): string {
  return comparable(text).replaceAll(' ', '');
}

const categoryOfKind: Partial<Record<PageKindId, CategoryId>> = {
  product: 'viewsProductPage',
  category: 'viewsCategoryPage',
  review: 'readsReviewsOrRatings',
  search: 'searches',
  social: 'seesSocialMediaContent',
  home: 'visitsWebsite',
  cart: 'fillsBasket',
  checkout: 'checksOut',
  confirmation: 'receivesOrderConfirmation',
  support: 'consultsHelpCentre',
  account: 'usesSelfServiceTool',
  adLanding: 'viewsLandingPage',
};

function categoryOf(
  kind: PageKindId | null,
  url: string,
  channel: string | null,
  { isBrands, isPaid }: { readonly isBrands: boolean; readonly isPaid: boolean },
): Suggestions['category'] {
  if (kind === null || channel === 'email' || channel === 'messaging') return null;
  if (isPaid && (kind === 'home' || kind === 'other')) return { value: 'viewsLandingPage', why: 'campaign' };
  // An address says more exactly what help or account is for: returns, contact, newsletter.
  const meaning = URL.canParse(url) ? addressMeaning(pathSegments(new URL(url).pathname)) : null;
  if (meaning?.category && meaning.kind === kind && (kind === 'support' || kind === 'account'))
    return { value: meaning.category, why: 'address' };
  // A shop's own blog; what others write has no category of its own.
  if (kind === 'article') return isBrands ? { value: 'readsCompanyBlog', why: 'pageKind' } : null;
  return because('pageKind', categoryOfKind[kind] ?? null);
}

function initiatorOf(
  kind: PageKindId | null,
  channel: string | null,
  { isPaid, isBrandPage }: { readonly isPaid: boolean; readonly isBrandPage: boolean },
): Suggestions['initiator'] {
  if (isPaid) return { value: 'company', why: kind === 'adLanding' ? 'pageKind' : 'campaign' };
  if (channel === 'email') return { value: 'company', why: 'address' };
  if (kind === 'social') return { value: isBrandPage ? 'company' : 'thirdParty', why: 'pageKind' };
  if (kind === 'search' || kind === 'review' || (kind !== null && sellingKinds.has(kind)))
    return { value: 'customer', why: 'pageKind' };
  return null;
}

function engagementOf(kind: PageKindId, channel: string | null): EngagementId | null {
  if (kind === 'social' || kind === 'confirmation' || channel === 'email') return 'passive';
  return kind === 'article' || kind === 'other' ? null : 'active';
}
