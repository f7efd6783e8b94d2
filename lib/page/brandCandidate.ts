import type { BrandChoice } from '@/lib/journey/commands/quickTag';
import { brandName } from './brandName';
import { hostRole } from './hostRole';
import { registrableDomain } from './registrableDomain';

/**
 * The brand whose own site a page seems to be, by its registrable domain; null for addresses without one, and for sites that are known to
 * be nobody's whose touchpoints are compared: search engines, social networks, review sites, mail, marketplaces. It brings the list of public
 * suffixes with it, which is heavy: popup and overlay import this file when their form is on screen.
 */
export function brandCandidate(url: string, siteName: string | null): Extract<BrandChoice, { kind: 'new' }> | null {
  if (!/^https?:/i.test(url) || hostRole(url) !== null) return null;
  const domain = registrableDomain(url);
  const name = domain === null ? null : brandName({ siteName, host: domain });
  return domain === null || name === null ? null : { kind: 'new', name, domain, role: 'competitor' };
}
