import { type CatalogueEntry, idsOf } from './entry';

/** Whether the customer meets the brand itself, or someone who speaks of it. */
export const contacts = [
  { id: 'direct', labels: { en: 'Direct', fr: 'Direct' } },
  { id: 'indirect', labels: { en: 'Indirect', fr: 'Indirect' } },
] as const satisfies readonly CatalogueEntry[];

export type ContactId = (typeof contacts)[number]['id'];
export const contactIds = idsOf(contacts);

/** Who began the interaction. */
export const initiators = [
  { id: 'customer', labels: { en: 'Customer (inbound)', fr: 'Client (entrant)' } },
  { id: 'company', labels: { en: 'Company (outbound)', fr: 'Entreprise (sortant)' } },
  { id: 'thirdParty', labels: { en: 'Third party', fr: 'Tiers' } },
] as const satisfies readonly CatalogueEntry[];

export type InitiatorId = (typeof initiators)[number]['id'];
export const initiatorIds = idsOf(initiators);

/** Whether the customer does something, or is only exposed. */
export const engagements = [
  { id: 'active', labels: { en: 'Active', fr: 'Actif' } },
  { id: 'passive', labels: { en: 'Passive (exposure)', fr: 'Passif (exposition)' } },
] as const satisfies readonly CatalogueEntry[];

export type EngagementId = (typeof engagements)[number]['id'];
export const engagementIds = idsOf(engagements);

/** Whose the medium is: bought by the brand, held by it, or given by others. */
export const mediaTypes = [
  { id: 'paid', labels: { en: 'Paid media', fr: 'Média payant' } },
  { id: 'owned', labels: { en: 'Owned media', fr: 'Média propriétaire' } },
  { id: 'earned', labels: { en: 'Earned media', fr: 'Média gagné' } },
] as const satisfies readonly CatalogueEntry[];

export type MediaTypeId = (typeof mediaTypes)[number]['id'];
export const mediaTypeIds = idsOf(mediaTypes);

/** Who or what serves the customer. */
export const modes = [
  { id: 'human', labels: { en: 'Human', fr: 'Humain' } },
  { id: 'selfService', labels: { en: 'Self-service', fr: 'Libre-service' } },
  { id: 'automated', labels: { en: 'Automated', fr: 'Automatisé' } },
] as const satisfies readonly CatalogueEntry[];

export type ModeId = (typeof modes)[number]['id'];
export const modeIds = idsOf(modes);

/** What the brand seeks by a touchpoint; it may seek several at once. */
export const objectives = [
  { id: 'inform', labels: { en: 'Inform', fr: 'Informer' } },
  { id: 'image', labels: { en: 'Build the brand image', fr: 'Construire l’image de marque' } },
  { id: 'purchase', labels: { en: 'Prompt a purchase', fr: 'Faire acheter' } },
] as const satisfies readonly CatalogueEntry[];

export type ObjectiveId = (typeof objectives)[number]['id'];
export const objectiveIds = idsOf(objectives);
