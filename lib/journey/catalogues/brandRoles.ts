import { type CatalogueEntry, idsOf } from './entry';

/** What a brand is to the study. */
export const brandRoles = [
  { id: 'own', labels: { en: 'Brand studied', fr: 'Marque étudiée' } },
  { id: 'competitor', labels: { en: 'Competitor', fr: 'Concurrent' } },
  { id: 'retailer', labels: { en: 'Retailer', fr: 'Distributeur' } },
  { id: 'thirdParty', labels: { en: 'Third party', fr: 'Tiers' } },
] as const satisfies readonly CatalogueEntry[];

export type BrandRoleId = (typeof brandRoles)[number]['id'];
export const brandRoleIds = idsOf(brandRoles);
