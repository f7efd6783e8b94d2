import { type CatalogueEntry, idsOf } from './entry';

/** A script that nobody has walked, or a journey that somebody has. */
export const journeyKinds = [
  { id: 'planned', labels: { en: 'Planned journey', fr: 'Parcours hypothétique' } },
  { id: 'actual', labels: { en: 'Actual journey', fr: 'Parcours réel' } },
] as const satisfies readonly CatalogueEntry[];

export type JourneyKindId = (typeof journeyKinds)[number]['id'];
export const journeyKindIds = idsOf(journeyKinds);

/** The journey as it is, or as it should become. */
export const journeyStates = [
  { id: 'asIs', labels: { en: 'As-is journey', fr: 'Parcours actuel' } },
  { id: 'toBe', labels: { en: 'To-be journey', fr: 'Parcours cible' } },
] as const satisfies readonly CatalogueEntry[];

export type JourneyStateId = (typeof journeyStates)[number]['id'];
export const journeyStateIds = idsOf(journeyStates);

/** Which of the three things that the literature calls "customer journey" a journey is. */
export const journeyScopes = [
  { id: 'buyer', labels: { en: 'Buyer journey', fr: 'Parcours d’achat' } },
  { id: 'customer', labels: { en: 'Customer journey', fr: 'Parcours client' } },
  { id: 'endToEnd', labels: { en: 'End-to-end journey', fr: 'Parcours de bout en bout' } },
] as const satisfies readonly CatalogueEntry[];

export type JourneyScopeId = (typeof journeyScopes)[number]['id'];
export const journeyScopeIds = idsOf(journeyScopes);

/** How far a journey has come. */
export const journeyStatuses = [
  { id: 'planned', labels: { en: 'Not begun', fr: 'Pas commencé' } },
  { id: 'inProgress', labels: { en: 'In progress', fr: 'En cours' } },
  { id: 'completed', labels: { en: 'Completed', fr: 'Terminé' } },
  { id: 'abandoned', labels: { en: 'Abandoned', fr: 'Abandonné' } },
] as const satisfies readonly CatalogueEntry[];

export type JourneyStatusId = (typeof journeyStatuses)[number]['id'];
export const journeyStatusIds = idsOf(journeyStatuses);
