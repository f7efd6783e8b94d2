import type { NewBrand } from '@/components/quickForm';
import type { Page } from '@/lib/journey/schemas/page';
import { brandName } from '@/lib/page/brandName';

/**
 * The brand whose own site a page seems to be, for one that the study does not know yet; null where its address does not tell. The
 * list of public suffixes is heavy: it comes once the form is on screen.
 */
export async function newBrandOf(page: Page | null): Promise<NewBrand | null> {
  if (!page || !/^https?:/i.test(page.url)) return null;
  const { registrableDomain } = await import('@/lib/page/registrableDomain');
  const domain = registrableDomain(page.url);
  const name = domain === null ? null : brandName({ siteName: page.siteName, host: domain });
  return domain === null || name === null ? null : { kind: 'new', name, domain, role: 'competitor' };
}
