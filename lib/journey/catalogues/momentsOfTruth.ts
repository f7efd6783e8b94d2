import { type CatalogueEntry, idsOf } from './entry';

/** The moments of truth: research before the shelf, the choice, the use, and the experience shared with others. */
export const momentOfTruthKinds = [
  { id: 'zero', labels: { en: 'Zero moment of truth (ZMOT)', fr: 'Moment de vérité zéro (ZMOT)' } },
  { id: 'first', labels: { en: 'First moment of truth (FMOT)', fr: 'Premier moment de vérité (FMOT)' } },
  { id: 'second', labels: { en: 'Second moment of truth (SMOT)', fr: 'Deuxième moment de vérité (SMOT)' } },
  { id: 'ultimate', labels: { en: 'Ultimate moment of truth (UMOT)', fr: 'Moment de vérité ultime (UMOT)' } },
] as const satisfies readonly CatalogueEntry[];

export type MomentOfTruthKindId = (typeof momentOfTruthKinds)[number]['id'];
export const momentOfTruthKindIds = idsOf(momentOfTruthKinds);

/** What wins or loses a moment of truth. */
export const momentOfTruthLevers = [
  { id: 'trust', labels: { en: 'Trust', fr: 'Confiance' } },
  { id: 'recognition', labels: { en: 'Recognition', fr: 'Reconnaissance' } },
  { id: 'lessEffort', labels: { en: 'Less effort', fr: 'Moindre effort' } },
  { id: 'transparency', labels: { en: 'Transparency', fr: 'Transparence' } },
  { id: 'proactivity', labels: { en: 'Proactivity', fr: 'Proactivité' } },
] as const satisfies readonly CatalogueEntry[];

export type MomentOfTruthLeverId = (typeof momentOfTruthLevers)[number]['id'];
export const momentOfTruthLeverIds = idsOf(momentOfTruthLevers);
