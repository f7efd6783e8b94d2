import { brandOfAddress, normalisedDomain } from '@/lib/journey/brandOfAddress';
import type { BrandChoice, TagSubject } from '@/lib/journey/commands';
import type { Brand } from '@/lib/journey/schemas/study';
import type { Writer } from './writer';

/** The brand that a touchpoint concerns, and the one whose place carries it. */
export interface TouchpointBrands {
  readonly brandId: string | null;
  readonly hostBrandId: string | null;
}

/**
 * The brands of a touchpoint to be saved; makes the chosen one where it is new. The page's host says whose place it is;
 * which brand the touchpoint concerns the form says, which proposes the host's: null is that it concerns none.
 * @throws {StoreError} `notFound` when the chosen brand is gone.
 */
export async function brandsOfTag(
  writer: Writer,
  studyId: string,
  choice: BrandChoice | null,
  subject: TagSubject,
): Promise<TouchpointBrands> {
  const brands = await writer.database.brands.where('studyId').equals(studyId).toArray();
  const chosen = await chosenBrand(writer, studyId, brands, choice);
  const known = chosen ? [chosen, ...brands.filter(({ id }) => id !== chosen.id)] : brands;
  const host = brandOfAddress(known, subject.page?.url ?? null);
  return { brandId: chosen?.id ?? null, hostBrandId: host?.id ?? null };
}

async function chosenBrand(
  writer: Writer,
  studyId: string,
  brands: readonly Brand[],
  choice: BrandChoice | null,
): Promise<Brand | null> {
  if (choice === null) return null;
  if (choice.kind === 'known') return writer.get('brands', choice.brandId);
  const domain = choice.domain === null ? null : normalisedDomain(choice.domain) || null;
  // A form that was left before its name was typed: the domain is the name it has.
  const name = choice.name.trim() || domain;
  if (name === null) return null;
  const same =
    brands.find((brand) => sameName(brand.name, name)) ??
    brands.find((brand) => domain !== null && brand.domains.some((each) => normalisedDomain(each) === domain));
  if (!same) return writer.create('brands', { studyId, name, role: choice.role, domains: domain ? [domain] : [] });
  if (domain === null || brandOfAddress(brands, `https://${domain}`) !== null) return same;
  // The brand is known, its domain is not: next time it is recognised.
  return writer.edit('brands', same, { domains: [...same.domains, domain] });
}

function sameName(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

/** Domains as brands keep them, each once. */
export function distinctDomains(domains: readonly string[]): string[] {
  return [...new Set(domains.map(normalisedDomain).filter((domain) => domain !== ''))];
}
