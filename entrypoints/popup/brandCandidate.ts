import type { NewBrand } from '@/components/quickForm';
import { brandName } from '@/lib/page/brandName';
import { registrableDomain } from '@/lib/page/registrableDomain';

/**
 * The brand whose own site a page seems to be, by its registrable domain; null for addresses without one. It brings the list of public
 * suffixes with it, which is heavy: the popup imports this file when its form is on screen.
 */
export function brandCandidate(url: string, siteName: string | null): NewBrand | null {
  if (!/^https?:/i.test(url)) return null;
  const domain = registrableDomain(url);
  const name = domain === null ? null : brandName({ siteName, host: domain });
  return domain === null || name === null ? null : { kind: 'new', name, domain, role: 'competitor' };
}
