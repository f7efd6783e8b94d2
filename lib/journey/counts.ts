import { type BasisId, basisIds } from './catalogues/bases';
import { compareInJourney, type Placed } from './compareInJourney';
import type { Journey, Stage } from './schemas/study';
import type { Touchpoint } from './schemas/touchpoint';

/** What the counts read of a touchpoint. */
export type CountedTouchpoint = Placed &
  Pick<
    Touchpoint,
    | 'stageId'
    | 'brandId'
    | 'channel'
    | 'device'
    | 'contact'
    | 'engagement'
    | 'basis'
    | 'emotion'
    | 'opportunities'
    | 'decision'
    | 'status'
  >;

/** A journey as the counts need it. Its touchpoints may come in any order. */
export interface CountedJourney {
  readonly journey: Pick<Journey, 'id' | 'kind' | 'brandId' | 'stageModelId'>;
  readonly stages: readonly Stage[];
  readonly touchpoints: readonly CountedTouchpoint[];
}

/** How many touchpoints have each value of a field; `open` is how many say nothing. Together they are all that count. */
export interface Shares<Value extends string> {
  readonly byValue: Readonly<Record<Value, number>>;
  readonly open: number;
}

/** What may not be known of a journey, and why. */
export type MissingCount = 'noDecision' | 'noBrandDecided';

/** The counts of one journey, by their ids in the catalogue, with what they leave out. */
export interface JourneyCounts {
  /** Not counted: excluded by hand. */
  readonly excluded: number;
  /** Not counted: passive exposures, in a study where they do not count. */
  readonly exposures: number;
  /** Null where no purchase is decided, or the brand that it is decided for is not known. */
  readonly interactionsBeforeDecision: number | null;
  readonly missing: MissingCount | null;
  readonly journeyLength: number;
  readonly channelsUsed: number;
  readonly directAndIndirectShares: Shares<'direct' | 'indirect'>;
  readonly activeAndPassiveShares: Shares<'active' | 'passive'>;
  readonly sharesByBasis: Shares<BasisId>;
  readonly channelHandOvers: number;
  readonly deviceSwitches: number;
  readonly brandSwitches: number;
  /** Ids, in the order of the model. */
  readonly emptyStages: readonly string[];
  readonly revisitedStages: number;
  /** Ids of touchpoints, in the order of the journey. */
  readonly negativePointsWithoutOpportunity: readonly string[];
}

/**
 * Counts what the literature asks of a journey (see the catalogue `counts`). Excluded touchpoints are left out of every
 * count, and passive exposures too unless the study counts them. What is not known counts as no difference: of changes
 * there are at least as many as this says.
 */
export function countJourney({ journey, stages, touchpoints }: CountedJourney, countExposures: boolean): JourneyCounts {
  const kept = touchpoints.filter(({ status }) => status !== 'excluded');
  const counted = kept
    .filter(({ engagement }) => countExposures || engagement !== 'passive')
    .sort((a, b) => compareInJourney(a, b));
  return {
    excluded: touchpoints.length - kept.length,
    exposures: kept.length - counted.length,
    ...beforeDecision(counted, journey.brandId),
    journeyLength: counted.length,
    channelsUsed: new Set(known(counted, 'channel')).size,
    directAndIndirectShares: sharesOf(counted, 'contact', ['direct', 'indirect']),
    activeAndPassiveShares: sharesOf(counted, 'engagement', ['active', 'passive']),
    sharesByBasis: sharesOf(counted, 'basis', basisIds),
    channelHandOvers: changes(known(counted, 'channel')),
    deviceSwitches: changes(known(counted, 'device')),
    brandSwitches: changes(known(counted, 'brandId')),
    emptyStages: stages.map(({ id }) => id).filter((id) => counted.every(({ stageId }) => stageId !== id)),
    revisitedStages: returns(known(counted, 'stageId')),
    negativePointsWithoutOpportunity: counted.filter(isUnanswered).map(({ id }) => id),
  };
}

/** The smallest, the middle and the largest of the values that are known, one a journey; null where none is. */
export interface Spread {
  readonly least: number;
  readonly median: number;
  readonly most: number;
  /** How many journeys have a value. */
  readonly journeys: number;
}

/** The counts that are one number a journey. */
export const numberCountIds = [
  'interactionsBeforeDecision',
  'journeyLength',
  'channelsUsed',
  'channelHandOvers',
  'deviceSwitches',
  'brandSwitches',
  'revisitedStages',
] as const;
export type NumberCountId = (typeof numberCountIds)[number];

/** The counts of a study over its actual journeys: what is planned is assumed, and never mixes with what was met. */
export interface StudyCounts
  extends Readonly<Record<NumberCountId, Spread | null>>,
    Pick<
      JourneyCounts,
      'excluded' | 'exposures' | 'directAndIndirectShares' | 'activeAndPassiveShares' | 'sharesByBasis'
    > {
  /** Actual journeys with something in them that counts. Those with nothing would only pull the middle down. */
  readonly journeys: number;
  readonly touchpoints: number;
  /** Stages in which none of the journeys under that model has anything. */
  readonly emptyStages: readonly { readonly stageModelId: string; readonly stageId: string }[];
  readonly negativePointsWithoutOpportunity: readonly string[];
}

/** Counts over all actual journeys of a study. */
export function countStudy(all: readonly CountedJourney[], countExposures: boolean): StudyCounts {
  const actual = all.filter(({ journey }) => journey.kind === 'actual');
  const counted = actual.map((each) => ({ ...each, counts: countJourney(each, countExposures) }));
  const filled = counted.filter(({ counts }) => counts.journeyLength > 0);
  const every = counted.map(({ counts }) => counts);
  const spreads = Object.fromEntries(
    numberCountIds.map((id) => [id, spreadOf(filled.flatMap(({ counts }) => counts[id] ?? []))]),
  ) as Record<NumberCountId, Spread | null>;
  const models = new Map(filled.map(({ journey, stages }) => [journey.stageModelId, stages]));
  return {
    ...spreads,
    journeys: filled.length,
    touchpoints: sum(every.map(({ journeyLength }) => journeyLength)),
    excluded: sum(every.map(({ excluded }) => excluded)),
    exposures: sum(every.map(({ exposures }) => exposures)),
    directAndIndirectShares: addShares(
      every.map((counts) => counts.directAndIndirectShares),
      ['direct', 'indirect'],
    ),
    activeAndPassiveShares: addShares(
      every.map((counts) => counts.activeAndPassiveShares),
      ['active', 'passive'],
    ),
    sharesByBasis: addShares(
      every.map((counts) => counts.sharesByBasis),
      basisIds,
    ),
    emptyStages: [...models].flatMap(([stageModelId, stages]) => {
      const own = filled.filter(({ journey }) => journey.stageModelId === stageModelId);
      return stages
        .filter(({ id }) => own.every(({ counts }) => counts.emptyStages.includes(id)))
        .map(({ id }) => ({ stageModelId, stageId: id }));
    }),
    negativePointsWithoutOpportunity: every.flatMap((counts) => counts.negativePointsWithoutOpportunity),
  };
}

/** Touchpoints of the brand that the purchase is decided for, ahead of the one where it is. */
function beforeDecision(
  counted: readonly CountedTouchpoint[],
  journeyBrandId: string | null,
): Pick<JourneyCounts, 'interactionsBeforeDecision' | 'missing'> {
  const at = counted.findIndex(({ decision }) => decision);
  if (at === -1) return { interactionsBeforeDecision: null, missing: 'noDecision' };
  // A journey that began at one brand may be decided for another.
  const brandId = counted[at]?.brandId ?? journeyBrandId;
  if (brandId === null) return { interactionsBeforeDecision: null, missing: 'noBrandDecided' };
  const met = counted.slice(0, at).filter((each) => each.brandId === brandId);
  return { interactionsBeforeDecision: met.length, missing: null };
}

/** Felt as negative, and nobody has proposed anything that was not turned down. */
function isUnanswered({ emotion, opportunities }: CountedTouchpoint): boolean {
  const isProposed = opportunities.some(({ text, status }) => text.trim() !== '' && status !== 'rejected');
  return (emotion?.valence ?? 0) < 0 && !isProposed;
}

type OpenField = 'channel' | 'device' | 'brandId' | 'stageId';

/** The values of a field along the journey, without the touchpoints that say nothing. */
function known(touchpoints: readonly CountedTouchpoint[], field: OpenField): string[] {
  return touchpoints.flatMap((touchpoint) => touchpoint[field] ?? []);
}

/** How often a value differs from the one before. */
function changes(values: readonly string[]): number {
  return values.filter((value, index) => index > 0 && value !== values[index - 1]).length;
}

/** How often a value comes back after another stood between. */
function returns(values: readonly string[]): number {
  const visits = values.length === 0 ? 0 : changes(values) + 1;
  return visits - new Set(values).size;
}

/** A value that this version does not know counts as open. */
function sharesOf<Value extends string>(
  touchpoints: readonly CountedTouchpoint[],
  field: 'contact' | 'engagement' | 'basis',
  values: readonly Value[],
): Shares<Value> {
  const count = (value: Value) => touchpoints.filter((touchpoint) => touchpoint[field] === value).length;
  const byValue = Object.fromEntries(values.map((value) => [value, count(value)])) as Record<Value, number>;
  return { byValue, open: touchpoints.length - sum(values.map((value) => byValue[value])) };
}

function addShares<Value extends string>(all: readonly Shares<Value>[], values: readonly Value[]): Shares<Value> {
  const total = (value: Value) => sum(all.map(({ byValue }) => byValue[value]));
  return {
    byValue: Object.fromEntries(values.map((value) => [value, total(value)])) as Record<Value, number>,
    open: sum(all.map(({ open }) => open)),
  };
}

function spreadOf(values: readonly number[]): Spread | null {
  const sorted = values.toSorted((a, b) => a - b);
  const [least] = sorted;
  const most = sorted.at(-1);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (least === undefined || most === undefined || upper === undefined || lower === undefined) return null;
  return { least, median: (lower + upper) / 2, most, journeys: sorted.length };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
