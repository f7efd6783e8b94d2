import { brandOfAddress } from '@/lib/journey/brandOfAddress';
import type { TagSubject } from '@/lib/journey/commands/quickTag';
import type { QuickTagContext } from '@/lib/journey/commands/views';
import { advertisersSite, siteOf } from '@/lib/page/ads/landingUrl';

/** What tells of a part of a page whose it is. */
export type PartOfPage = Pick<TagSubject, 'page' | 'element' | 'target'>;

/** Whether a tagged part is an advertisement: it is of who advertises then, and not of the site that carries it. */
export function isAdvertisement({ element }: Pick<PartOfPage, 'element'>): boolean {
  return element?.name === 'advertisement';
}

/** Who advertises, as the advertisement names them; null where it does not. */
export function advertiserOf({ page }: PartOfPage): string | null {
  return page?.facts?.advertiser?.value ?? null;
}

/** The brand of the study that an advertisement is of: the one that it leads to, else the one of its name. Null for none. */
export function advertisingBrand(subject: PartOfPage, brands: QuickTagContext['brands']): string | null {
  const name = inLowerCase(advertiserOf(subject) ?? '');
  const named = brands.find((brand) => name !== '' && inLowerCase(brand.name) === name);
  return (brandOfAddress(brands, advertisersLink(subject)) ?? named)?.id ?? null;
}

function inLowerCase(name: string): string {
  return name.trim().toLowerCase();
}

/**
 * Where an advertisement leads, if that is its advertiser's own site: neither a network's nor the one that carries it; else the site that it shows.
 * Null where nobody knows.
 */
export function advertisersLink({ target, page }: PartOfPage): string | null {
  const link = target?.kind === 'link' && URL.canParse(target.url) ? target.url : null;
  const shown = page?.facts?.advertiser?.value ?? '';
  const site = isDomain.test(shown) ? siteOf(`https://${shown}`) : null;
  // Whatever the link counts by first, this is who is seen to advertise.
  if (link !== null && site !== null && siteOf(link) !== site) return `https://${shown}/`;
  return link !== null && page !== null && advertisersSite(link, page.url) === null ? null : link;
}

const isDomain = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+$/u;
