import { bases } from '@/lib/journey/catalogues/bases';
import type { CountId } from '@/lib/journey/catalogues/counts';
import type { CatalogueEntry } from '@/lib/journey/catalogues/entry';
import { contacts, engagements } from '@/lib/journey/catalogues/interactions';
import type { StudyView } from '@/lib/journey/commands';
import {
  type CountedJourney,
  countJourney,
  countStudy,
  type JourneyCounts,
  type MissingCount,
  type NumberCountId,
  type Shares,
  type Spread,
  type StudyCounts,
} from '@/lib/journey/counts';
import type { Labels } from '@/lib/journey/schemas/study';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';

/** What is counted of a study. */
type Counted = Pick<StudyView, 'study' | 'journeys' | 'touchpoints'>;

/** One count as it is shown. */
export type ShownCount =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'missing'; readonly why: MissingCount | 'notKnown' | 'nothingCounted' }
  | { readonly kind: 'spread'; readonly spread: Spread }
  | {
      readonly kind: 'shares';
      readonly shares: readonly { readonly labels: Labels; readonly count: number }[];
      readonly open: number;
    }
  | { readonly kind: 'stages'; readonly stages: readonly Labels[] }
  | { readonly kind: 'touchpoints'; readonly touchpoints: readonly Touchpoint[] };

export interface ShownCounts {
  /** How many touchpoints count, and how many are left out and why. */
  readonly touchpoints: number;
  readonly excluded: number;
  readonly exposures: number;
  readonly values: Readonly<Record<CountId, ShownCount>>;
}

/** The counts of a journey, or of the whole study for null (and for a journey that is gone). */
export function shownCounts(view: Counted, journeyId: string | null): ShownCounts {
  const { countExposures } = view.study;
  const byJourney = Map.groupBy(view.touchpoints, (touchpoint) => touchpoint.journeyId);
  const all = view.journeys.map((journey) => ({
    journey,
    stages: journey.stages,
    touchpoints: byJourney.get(journey.id) ?? [],
  }));
  const one = all.find(({ journey }) => journey.id === journeyId);
  return one ? ofJourney(view, one, countJourney(one, countExposures)) : ofStudy(view, countStudy(all, countExposures));
}

function ofJourney(view: Counted, { stages }: CountedJourney, counts: JourneyCounts): ShownCounts {
  const number = (id: NumberCountId): ShownCount => {
    const value = counts[id];
    return value === null ? { kind: 'missing', why: counts.missing ?? 'notKnown' } : { kind: 'number', value };
  };
  const labelsOf = (stageId: string) => stages.find(({ id }) => id === stageId)?.labels ?? [];
  return {
    touchpoints: counts.journeyLength,
    excluded: counts.excluded,
    exposures: counts.exposures,
    values: {
      ...sharedValues(view, counts, number),
      emptyStages: { kind: 'stages', stages: counts.emptyStages.flatMap(labelsOf) },
    },
  };
}

function ofStudy(view: Counted, counts: StudyCounts): ShownCounts {
  const spread = (id: NumberCountId): ShownCount => {
    const value = counts[id];
    if (value !== null) return { kind: 'spread', spread: value };
    return { kind: 'missing', why: counts.journeys === 0 ? 'nothingCounted' : 'notKnown' };
  };
  const labelsOf = ({ stageModelId, stageId }: StudyCounts['emptyStages'][number]) => {
    const journey = view.journeys.find((each) => each.stageModelId === stageModelId);
    return journey?.stages.find(({ id }) => id === stageId)?.labels ?? [];
  };
  return {
    touchpoints: counts.touchpoints,
    excluded: counts.excluded,
    exposures: counts.exposures,
    values: {
      ...sharedValues(view, counts, spread),
      emptyStages: { kind: 'stages', stages: counts.emptyStages.flatMap(labelsOf) },
    },
  };
}

/** What is shown alike of a journey and of a study. */
function sharedValues(
  view: Counted,
  counts: JourneyCounts | StudyCounts,
  number: (id: NumberCountId) => ShownCount,
): Omit<Record<CountId, ShownCount>, 'emptyStages'> {
  const unanswered = new Set(counts.negativePointsWithoutOpportunity);
  return {
    interactionsBeforeDecision: number('interactionsBeforeDecision'),
    journeyLength: number('journeyLength'),
    channelsUsed: number('channelsUsed'),
    directAndIndirectShares: shares(counts.directAndIndirectShares, contacts),
    activeAndPassiveShares: shares(counts.activeAndPassiveShares, engagements),
    sharesByBasis: shares(counts.sharesByBasis, bases),
    channelHandOvers: number('channelHandOvers'),
    deviceSwitches: number('deviceSwitches'),
    brandSwitches: number('brandSwitches'),
    revisitedStages: number('revisitedStages'),
    negativePointsWithoutOpportunity: {
      kind: 'touchpoints',
      touchpoints: view.touchpoints.filter(({ id }) => unanswered.has(id)),
    },
  };
}

function shares<Value extends string>(
  { byValue, open }: Shares<Value>,
  entries: readonly (CatalogueEntry & { readonly id: Value })[],
): ShownCount {
  return { kind: 'shares', shares: entries.map(({ id, labels }) => ({ labels, count: byValue[id] })), open };
}
