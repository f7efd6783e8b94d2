import { type CatalogueEntry, idsOf } from './entry';
import type { PhaseId } from './phases';

/** A stage of a preset. Its id is scoped within its model: `decision` of one model is not `decision` of another. */
export interface StagePreset extends CatalogueEntry {
  readonly phase: PhaseId;
}

/** A stage model that ships with the product. */
export interface StageModelPreset extends CatalogueEntry {
  /** In order; their phases never go backwards. */
  readonly stages: readonly StagePreset[];
}

/** The stage models a study may start from. */
export const stageModels = [
  {
    id: 'fiveStages',
    labels: { en: 'Five stages', fr: 'Cinq étapes' },
    stages: [
      { id: 'awareness', labels: { en: 'Awareness', fr: 'Sensibilisation' }, phase: 'before' },
      { id: 'consideration', labels: { en: 'Consideration', fr: 'Considération' }, phase: 'before' },
      { id: 'decision', labels: { en: 'Decision', fr: 'Décision' }, phase: 'during' },
      { id: 'retention', labels: { en: 'Retention', fr: 'Fidélisation' }, phase: 'after' },
      { id: 'advocacy', labels: { en: 'Advocacy', fr: 'Recommandation' }, phase: 'after' },
    ],
  },
  {
    id: 'funnel',
    labels: { en: 'Funnel', fr: 'Entonnoir' },
    stages: [
      { id: 'visibility', labels: { en: 'Visibility', fr: 'Visibilité' }, phase: 'before' },
      { id: 'interest', labels: { en: 'Interest', fr: 'Intérêt' }, phase: 'before' },
      { id: 'decision', labels: { en: 'Decision', fr: 'Décision' }, phase: 'during' },
      { id: 'loyalty', labels: { en: 'Loyalty', fr: 'Fidélisation' }, phase: 'after' },
    ],
  },
  {
    id: 'aida',
    labels: { en: 'AIDA', fr: 'AIDA' },
    stages: [
      { id: 'attention', labels: { en: 'Attention', fr: 'Attention' }, phase: 'before' },
      { id: 'interest', labels: { en: 'Interest', fr: 'Intérêt' }, phase: 'before' },
      { id: 'desire', labels: { en: 'Desire', fr: 'Désir' }, phase: 'before' },
      { id: 'action', labels: { en: 'Action', fr: 'Action' }, phase: 'during' },
    ],
  },
  {
    id: 'purchasePhases',
    labels: { en: 'Purchase phases', fr: 'Phases de l’achat' },
    stages: [
      { id: 'beforePurchase', labels: { en: 'Before', fr: 'Avant l’achat' }, phase: 'before' },
      { id: 'duringPurchase', labels: { en: 'During', fr: 'Pendant l’achat' }, phase: 'during' },
      { id: 'afterPurchase', labels: { en: 'After', fr: 'Après l’achat' }, phase: 'after' },
    ],
  },
  {
    id: 'purchaseJourney',
    labels: { en: 'Purchase journey', fr: 'Parcours d’achat' },
    stages: [
      { id: 'need', labels: { en: 'Need', fr: 'Besoin' }, phase: 'before' },
      { id: 'search', labels: { en: 'Search', fr: 'Recherche' }, phase: 'before' },
      { id: 'evaluation', labels: { en: 'Evaluation', fr: 'Évaluation' }, phase: 'before' },
      { id: 'purchase', labels: { en: 'Purchase', fr: 'Achat' }, phase: 'during' },
      { id: 'postPurchase', labels: { en: 'Post-purchase', fr: 'Après-achat' }, phase: 'after' },
    ],
  },
  {
    id: 'hotel',
    labels: { en: 'Hotel', fr: 'Hôtel' },
    stages: [
      { id: 'search', labels: { en: 'Search', fr: 'Recherche' }, phase: 'before' },
      { id: 'booking', labels: { en: 'Booking', fr: 'Réservation' }, phase: 'before' },
      { id: 'preArrival', labels: { en: 'Pre-arrival', fr: 'Avant l’arrivée' }, phase: 'before' },
      { id: 'checkIn', labels: { en: 'Check-in', fr: 'Check-in' }, phase: 'during' },
      { id: 'room', labels: { en: 'Room', fr: 'Chambre' }, phase: 'during' },
      { id: 'dining', labels: { en: 'Dining', fr: 'Restauration' }, phase: 'during' },
      { id: 'checkOut', labels: { en: 'Check-out', fr: 'Check-out' }, phase: 'during' },
      { id: 'postStay', labels: { en: 'Post-stay', fr: 'Après le séjour' }, phase: 'after' },
    ],
  },
] as const satisfies readonly StageModelPreset[];

export type StageModelPresetId = (typeof stageModels)[number]['id'];
export const stageModelIds = idsOf(stageModels);

/** The model of a study that has chosen none. */
export const defaultStageModelId = 'fiveStages' satisfies StageModelPresetId;

/** The stages of the default model, by which the KPI catalogue is arranged. */
export type FiveStageId = Extract<(typeof stageModels)[number], { id: 'fiveStages' }>['stages'][number]['id'];
