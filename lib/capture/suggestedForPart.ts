import type { QuickTag, TagSubject } from '@/lib/journey/commands/quickTag';
import type { QuickTagContext } from '@/lib/journey/commands/views';
import { advertisingBrand, isAdvertisement, type PartOfPage } from './advertiser';
import { type SuggestedTag, suggestedValues, withStep } from './suggestedValues';

const ofAdvertisement = {
  category: 'seesAdvertisement',
  channel: 'onlineAd',
  media: 'paid',
  initiator: 'company',
  engagement: 'passive',
} as const satisfies SuggestedTag;

const ofReview = {
  category: 'readsReviewsOrRatings',
  media: 'earned',
  initiator: 'customer',
  engagement: 'active',
} as const satisfies SuggestedTag;

/**
 * What a part of a page suggests: what is done with an advertisement or a review does not depend on the page that shows it; of any other part
 * what the page suggests.
 */
export function suggestedForPart(
  subject: PartOfPage & Pick<TagSubject, 'review'>,
  context: QuickTagContext,
  tag: Pick<QuickTag, 'journeyId' | 'brand'>,
): SuggestedTag {
  if (isAdvertisement(subject)) {
    const brandId = advertisingBrand(subject, context.brands);
    const brand: SuggestedTag = brandId === null ? {} : { brand: { kind: 'known', brandId } };
    return withStep({ ...ofAdvertisement, ...brand }, context, tag);
  }
  const ofPage = subject.page === null ? {} : suggestedValues(subject.page, context, tag);
  return subject.review === null ? ofPage : withStep({ ...ofPage, ...ofReview }, context, tag);
}
