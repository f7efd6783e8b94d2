import { type CatalogueEntry, idsOf } from './entry';

/** How long a persona has been a customer of the brand. */
export const brandRelationships = [
  { id: 'notYetCustomer', labels: { en: 'Not a customer yet', fr: 'Pas encore client' } },
  { id: 'newCustomer', labels: { en: 'New customer', fr: 'Nouveau client' } },
  { id: 'underOneYear', labels: { en: 'Customer for less than a year', fr: 'Client depuis moins d’un an' } },
  { id: 'oneYear', labels: { en: 'Customer for one year', fr: 'Client depuis un an' } },
  { id: 'twoYears', labels: { en: 'Customer for two years or more', fr: 'Client depuis deux ans ou plus' } },
  { id: 'formerCustomer', labels: { en: 'Former customer', fr: 'Ancien client' } },
] as const satisfies readonly CatalogueEntry[];

export type BrandRelationshipId = (typeof brandRelationships)[number]['id'];
export const brandRelationshipIds = idsOf(brandRelationships);
