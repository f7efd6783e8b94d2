import type { PageKindId } from '@/lib/journey/catalogues/pageKinds';
import type { PhaseId } from '@/lib/journey/catalogues/phases';
import { type StageModelPresetId, stageModels } from '@/lib/journey/catalogues/stageModels';
import type { Stage } from '@/lib/journey/schemas/study';

/** What a page of some kind is usually met for. */
type Aim = 'discover' | 'look' | 'compare' | 'buy' | 'own';

/** Kinds that are met for many reasons have none: home pages, articles. */
const aims: Partial<Record<PageKindId, Aim>> = {
  adLanding: 'discover',
  social: 'discover',
  search: 'look',
  category: 'look',
  product: 'compare',
  review: 'compare',
  cart: 'buy',
  checkout: 'buy',
  confirmation: 'own',
  support: 'own',
  account: 'own',
};

const phases: Record<Aim, PhaseId> = {
  discover: 'before',
  look: 'before',
  compare: 'before',
  buy: 'during',
  own: 'after',
};

/** The stage of each shipped model where that is done; none where the model has none. */
const stagesOfPresets: Record<StageModelPresetId, Partial<Record<Aim, string>>> = {
  fiveStages: {
    discover: 'awareness',
    look: 'consideration',
    compare: 'consideration',
    buy: 'decision',
    own: 'retention',
  },
  funnel: { discover: 'visibility', look: 'interest', compare: 'interest', buy: 'decision', own: 'loyalty' },
  aida: { discover: 'attention', look: 'interest', compare: 'desire', buy: 'action' },
  purchasePhases: {
    ...{ discover: 'beforePurchase', look: 'beforePurchase', compare: 'beforePurchase' },
    ...{ buy: 'duringPurchase', own: 'afterPurchase' },
  },
  purchaseJourney: { discover: 'need', look: 'search', compare: 'evaluation', buy: 'purchase', own: 'postPurchase' },
  // A room is bought before the stay, and help is asked for at any time of it.
  hotel: { discover: 'search', look: 'search', compare: 'search', buy: 'booking' },
};

/**
 * The stage at which a customer usually meets a page of this kind. A study's own model tells by the phases of its stages: the first of the phase.
 * Null where the kind is met at any stage, or the model has no such stage.
 */
export function stageOfKind(kind: PageKindId, stages: readonly Pick<Stage, 'id' | 'phase'>[]): string | null {
  const aim = aims[kind];
  if (aim === undefined) return null;
  const preset = stageModels.find(
    (model) => model.stages.length === stages.length && model.stages.every((stage, at) => stage.id === stages[at]?.id),
  );
  if (preset) return stagesOfPresets[preset.id][aim] ?? null;
  return stages.find(({ phase }) => phase === phases[aim])?.id ?? null;
}
