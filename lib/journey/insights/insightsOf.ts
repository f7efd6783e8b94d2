import { emotionBasis } from '../compare/compareJourneys';
import { mean } from '../compare/statistics';
import type { ComparedJourney } from '../compare/subject';
import { countedTouchpoints } from '../countedTouchpoints';
import { type CountedJourney, countStudy, numberCountIds } from '../counts';
import { isUnanswered } from '../highlights';
import type { Touchpoint } from '../schemas/touchpoint';
import type { Verbatim } from '../schemas/verbatim';
import type {
  CountFinding,
  DropFinding,
  EmptyStageFinding,
  ExpectationFinding,
  ExtremeFinding,
  Finding,
  PeakEndFinding,
  UnansweredFinding,
} from './finding';
import type { InsightJourney, ValenceOf } from './insightJourney';
import { opportunitiesOf } from './opportunitiesOf';
import { painPointsOf } from './painPointsOf';
import { switchesThatHurt } from './switchesThatHurt';

/** What findings are looked for in. */
export interface InsightRecords {
  readonly countExposures: boolean;
  readonly journeys: readonly ComparedJourney[];
  /** Of these journeys; others are not looked at. */
  readonly touchpoints: readonly Touchpoint[];
  /** What customers said in or about these journeys. */
  readonly verbatims: readonly Verbatim[];
  /** Leaves out every touchpoint and every emotion that was not lived by the observer. */
  readonly livedOnly: boolean;
}

/**
 * Everything worth telling of some journeys, kind by kind, in each the gravest first. Excluded touchpoints never count, and passive exposures
 * only where the study counts them; of what is not coded nothing is said.
 */
export function insightsOf(records: InsightRecords): Finding[] {
  const { livedOnly, verbatims } = records;
  const byJourney = Map.groupBy(records.touchpoints, ({ journeyId }) => journeyId);
  const journeys = records.journeys.map((journey): InsightJourney & { readonly all: readonly Touchpoint[] } => {
    const all = (byJourney.get(journey.id) ?? []).filter(({ basis }) => !livedOnly || basis === 'experienced');
    return { journey, all, touchpoints: countedTouchpoints(all, records.countExposures) };
  });
  const filled = journeys.filter(({ touchpoints }) => touchpoints.length > 0);
  const valenceOf: ValenceOf = (touchpoint) =>
    livedOnly && emotionBasis(touchpoint) !== 'experienced' ? null : (touchpoint.emotion?.valence ?? null);
  const touchpoints = filled.flatMap((each) => each.touchpoints);
  return [
    ...extremesOf(touchpoints, valenceOf),
    ...filled.flatMap((each) => peakEndOf(each, valenceOf)),
    ...filled.flatMap((each) => steepestDropOf(each, valenceOf)).sort((a, b) => a.value - b.value),
    ...painPointsOf(touchpoints, verbatims),
    ...unansweredOf(touchpoints, valenceOf),
    ...opportunitiesOf(touchpoints),
    ...expectationsOf(touchpoints),
    ...switchesThatHurt(filled, valenceOf),
    ...emptyStagesOf(filled),
    ...countsOf(
      journeys.map(({ journey, all }) => ({ journey, stages: journey.stages, touchpoints: all })),
      records.countExposures,
    ),
  ];
}

const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
const none: readonly string[] = [];

/** The lowest and the highest points. Where all feel the same there is neither. */
function extremesOf(touchpoints: readonly Touchpoint[], valenceOf: ValenceOf): ExtremeFinding[] {
  const coded = touchpoints.flatMap((touchpoint) => {
    const valence = valenceOf(touchpoint);
    return valence === null ? [] : [{ id: touchpoint.id, valence }];
  });
  const valences = coded.map(({ valence }) => valence);
  const [lowest, highest] = [Math.min(...valences), Math.max(...valences)];
  if (coded.length === 0 || lowest === highest) return [];
  const at = (kind: 'lowest' | 'highest', value: number): ExtremeFinding => ({
    kind,
    value,
    n: coded.length,
    touchpointIds: idsOf(coded.filter(({ valence }) => valence === value)),
    verbatimIds: none,
  });
  return [at('lowest', lowest), at('highest', highest)];
}

/** The peak is what moved most, whichever way; of two alike the later, which is remembered better. The end is the last that is coded. */
function peakEndOf({ journey, touchpoints }: InsightJourney, valenceOf: ValenceOf): PeakEndFinding[] {
  const coded = touchpoints.flatMap((touchpoint) => {
    const valence = valenceOf(touchpoint);
    return valence === null ? [] : [{ id: touchpoint.id, valence }];
  });
  const end = coded.at(-1);
  const peak = coded.reduce<(typeof coded)[number] | undefined>(
    (most, each) => (most && Math.abs(most.valence) > Math.abs(each.valence) ? most : each),
    undefined,
  );
  // Of a single touchpoint it would say nothing that it does not say itself.
  if (!peak || !end || coded.length < 2) return [];
  return [
    {
      kind: 'peakEnd',
      journeyId: journey.id,
      peak: peak.valence,
      end: end.valence,
      mean: mean(coded.map(({ valence }) => valence)) ?? 0,
      value: (peak.valence + end.valence) / 2,
      n: coded.length,
      touchpointIds: [...new Set([peak.id, end.id])],
      verbatimIds: none,
    },
  ];
}

/** Only neighbours are held against each other: what lies between two that are not coded is not known. */
function steepestDropOf({ journey, touchpoints }: InsightJourney, valenceOf: ValenceOf): DropFinding[] {
  const steps = touchpoints.slice(1).flatMap((to, index) => {
    const from = touchpoints[index];
    const [before, after] = [from ? valenceOf(from) : null, valenceOf(to)];
    return from && before !== null && after !== null ? [{ from, to, change: after - before }] : [];
  });
  const steepest = steps.toSorted((a, b) => a.change - b.change)[0];
  if (!steepest || steepest.change >= 0) return [];
  return [
    {
      kind: 'steepestDrop',
      journeyId: journey.id,
      value: steepest.change,
      n: steps.length,
      touchpointIds: [steepest.from.id, steepest.to.id],
      verbatimIds: none,
    },
  ];
}

function unansweredOf(touchpoints: readonly Touchpoint[], valenceOf: ValenceOf): UnansweredFinding[] {
  const negative = touchpoints.filter((touchpoint) => (valenceOf(touchpoint) ?? 0) < 0);
  const unanswered = negative.filter(({ opportunities }) =>
    opportunities.every(({ text, status }) => text.trim() === '' || status === 'rejected'),
  );
  if (unanswered.length === 0) return [];
  return [
    {
      kind: 'negativeWithoutOpportunity',
      value: unanswered.length,
      n: negative.length,
      touchpointIds: idsOf(unanswered),
      verbatimIds: none,
    },
  ];
}

function expectationsOf(touchpoints: readonly Touchpoint[]): ExpectationFinding[] {
  const judged = touchpoints.filter(({ gap }) => gap !== null);
  const missed = judged.filter(({ gap }) => gap !== null && gap < 0).toSorted((a, b) => (a.gap ?? 0) - (b.gap ?? 0));
  const expected = touchpoints.filter(({ expectation }) => expectation.trim() !== '');
  const open = expected.filter(isUnanswered);
  const finding = (state: 'missed' | 'open', found: readonly Touchpoint[], n: number): ExpectationFinding[] =>
    found.length === 0
      ? []
      : [{ kind: 'expectation', state, value: found.length, n, touchpointIds: idsOf(found), verbatimIds: none }];
  return [...finding('missed', missed, judged.length), ...finding('open', open, expected.length)];
}

function emptyStagesOf(journeys: readonly InsightJourney[]): EmptyStageFinding[] {
  const byModel = Map.groupBy(journeys, ({ journey }) => journey.stageModelId);
  return [...byModel].flatMap(([stageModelId, own]) => {
    const used = new Set(own.flatMap(({ touchpoints }) => touchpoints.map(({ stageId }) => stageId)));
    const stages = own[0]?.journey.stages ?? [];
    return stages
      .filter(({ id }) => !used.has(id))
      .map(
        ({ id }): EmptyStageFinding => ({
          kind: 'emptyStage',
          stageModelId,
          stageId: id,
          n: own.length,
          value: 0,
          touchpointIds: none,
          verbatimIds: none,
        }),
      );
  });
}

/** The counts that are one number a journey; a plan is looked at by itself, as it never mixes with what was met. */
function countsOf(journeys: readonly CountedJourney[], countExposures: boolean): CountFinding[] {
  const hasActual = journeys.some(({ journey }) => journey.kind === 'actual');
  const read = hasActual
    ? journeys
    : journeys.map((each) => ({ ...each, journey: { ...each.journey, kind: 'actual' as const } }));
  const counts = countStudy(read, countExposures);
  const ids = read
    .filter(({ journey }) => journey.kind === 'actual')
    .flatMap(({ touchpoints }) => idsOf(countedTouchpoints(touchpoints, countExposures)));
  return numberCountIds.flatMap((countId): CountFinding[] => {
    const spread = counts[countId];
    if (spread === null) return [];
    const { least, median, most, journeys: n } = spread;
    return [{ kind: 'count', countId, value: median, least, most, n, touchpointIds: ids, verbatimIds: none }];
  });
}
