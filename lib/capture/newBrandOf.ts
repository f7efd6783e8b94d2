import type { BrandChoice } from '@/lib/journey/commands/quickTag';
import type { QuickTagContext } from '@/lib/journey/commands/views';
import { brandCandidate } from '@/lib/page/brandCandidate';
import { ownWriting } from '@/lib/page/ownWriting';
import { advertiserOf, advertisersLink, advertisingBrand, isAdvertisement, type PartOfPage } from './advertiser';
import { isOnlyAboutOthers } from './suggestedValues';

/**
 * The brand to be added that a part of a page seems to be of: who advertises, else whose site it is. Null where the study knows it, and where
 * nothing tells it. Heavy, as `brandCandidate` is.
 */
export function newBrandOf(
  subject: PartOfPage,
  context: QuickTagContext,
): Extract<BrandChoice, { kind: 'new' }> | null {
  const { page } = subject;
  if (isAdvertisement(subject)) {
    if (advertisingBrand(subject, context.brands) !== null) return null;
    const advertiser = advertiserOf(subject);
    // Where nobody is named, the address stands for the name, as the advertisement itself writes that.
    const name = advertiser !== null && !/^\S+\.\S+$/.test(advertiser) ? advertiser : null;
    const leadsTo = brandCandidate(advertisersLink(subject) ?? '', name);
    const written = leadsTo?.domain && name === null ? ownWriting(wordsOf(subject), leadsTo.domain) : null;
    if (leadsTo && written !== null) return { ...leadsTo, name: written };
    return leadsTo ?? (name === null ? null : { kind: 'new', name, domain: null, role: 'competitor' });
  }
  if (page === null || context.hostBrandId !== null || isOnlyAboutOthers(page)) return null;
  return brandCandidate(page.url, page.siteName);
}

function wordsOf({ element, target }: PartOfPage): string {
  return [element?.text, target?.text].filter(Boolean).join(' ');
}
