import { answerBases, bases } from '@/lib/journey/catalogues/bases';
import { brandRelationships } from '@/lib/journey/catalogues/brandRelationships';
import { brandRoles } from '@/lib/journey/catalogues/brandRoles';
import { categories } from '@/lib/journey/catalogues/categories';
import { channels } from '@/lib/journey/catalogues/channels';
import { criterionAnswerTypes } from '@/lib/journey/catalogues/criterionAnswerTypes';
import { devices } from '@/lib/journey/catalogues/devices';
import { emotionLabels } from '@/lib/journey/catalogues/emotions';
import type { CatalogueEntry } from '@/lib/journey/catalogues/entry';
import { evidenceKinds } from '@/lib/journey/catalogues/evidenceKinds';
import { exclusionKinds, ownExclusion } from '@/lib/journey/catalogues/exclusionKinds';
import {
  contacts,
  engagements,
  initiators,
  mediaTypes,
  modes,
  objectives,
} from '@/lib/journey/catalogues/interactions';
import { journeyKinds, journeyScopes, journeyStates, journeyStatuses } from '@/lib/journey/catalogues/journeyTypes';
import { kpis, observables } from '@/lib/journey/catalogues/kpis';
import { maskReasons } from '@/lib/journey/catalogues/maskReasons';
import { momentOfTruthKinds, momentOfTruthLevers } from '@/lib/journey/catalogues/momentsOfTruth';
import { opportunityStatuses } from '@/lib/journey/catalogues/opportunityStatuses';
import { pageKinds } from '@/lib/journey/catalogues/pageKinds';
import { painPointEffects } from '@/lib/journey/catalogues/painPointEffects';
import { pauseReasons } from '@/lib/journey/catalogues/pauseReasons';
import { phases } from '@/lib/journey/catalogues/phases';
import { questions } from '@/lib/journey/catalogues/questions';
import { waysToReach } from '@/lib/journey/catalogues/reachedBy';
import { type ScaleId, scales } from '@/lib/journey/catalogues/scales';
import { timePrecisions } from '@/lib/journey/catalogues/timePrecisions';
import { touchpointStatuses } from '@/lib/journey/catalogues/touchpointStatuses';
import { walkthroughStates } from '@/lib/journey/catalogues/walkthroughStates';
import type { RecordLists } from '@/lib/journey/recordLists';
import type { JourneyMap } from '@/lib/journey/schemas/journeyMap';

type Catalogues = NonNullable<JourneyMap['catalogues']>;

/**
 * The labels, in every language, of the catalogue entries that the records name: shipped ones and those that the studies add. An id
 * that nobody knows (a newer version's) is left out.
 */
export function usedCatalogues(records: RecordLists): Catalogues {
  const additions = (records.studies ?? []).flatMap(({ catalogueAdditions }) => catalogueAdditions ?? []);
  const added = (name: 'categories' | 'channels' | 'emotions' | 'kpis' | 'questions') =>
    additions.flatMap((each): CatalogueEntry[] => each[name]);
  const touchpoints = records.touchpoints ?? [];
  const verbatims = records.verbatims ?? [];
  return {
    channels: entriesOf(
      touchpoints.map(({ channel }) => channel),
      [...channels, ...added('channels')],
    ),
    categories: entriesOf(
      touchpoints.map(({ category }) => category),
      [...categories, ...added('categories')],
    ),
    devices: entriesOf(
      touchpoints.map(({ device }) => device),
      devices,
    ),
    emotions: entriesOf(
      [...touchpoints, ...verbatims].map(({ emotion }) => emotion?.label),
      [...emotionLabels, ...added('emotions')],
    ),
    kpis: entriesOf(
      touchpoints.flatMap(({ metrics }) => metrics.map(({ kpiId }) => kpiId)),
      [...kpis, ...observables, ...added('kpis')],
    ),
    pageKinds: entriesOf(
      [...touchpoints, ...verbatims].map(({ page }) => page?.kind?.id),
      pageKinds,
    ),
    brandRelationships: entriesOf(
      (records.personas ?? []).map(({ relationship }) => relationship),
      brandRelationships,
    ),
    questions: entriesOf(
      (records.questionnaireAnswers ?? []).map(({ questionId }) => questionId),
      [...questions, ...added('questions')],
    ),
    ...usedChoices(records),
    ...usedScales(records),
  };
}

/** What the records choose from lists that nobody adds to; a list that none chooses from is left out. */
function usedChoices(records: RecordLists): Partial<Catalogues> {
  const { touchpoints = [], journeys = [], evidence = [], verbatims = [], walkthroughs = [], pageViews = [] } = records;
  const chosen: Readonly<Record<string, [readonly (string | null | undefined)[], readonly CatalogueEntry[]]>> = {
    bases: [
      [...touchpoints, ...[...touchpoints, ...verbatims].map(({ emotion }) => emotion)].map((each) => each?.basis),
      bases,
    ],
    answerBases: [(records.questionnaireAnswers ?? []).map(({ basis }) => basis), answerBases],
    brandRoles: [(records.brands ?? []).map(({ role }) => role), brandRoles],
    phases: [phasesOf(records), phases],
    journeyKinds: [journeys.map(({ kind }) => kind), journeyKinds],
    journeyStates: [journeys.map(({ state }) => state), journeyStates],
    journeyScopes: [journeys.map(({ scope }) => scope), journeyScopes],
    journeyStatuses: [journeys.map(({ status }) => status), journeyStatuses],
    touchpointStatuses: [touchpoints.map(({ status }) => status), touchpointStatuses],
    timePrecisions: [touchpoints.map(({ occurredAt }) => occurredAt?.precision), timePrecisions],
    contacts: [touchpoints.map(({ contact }) => contact), contacts],
    initiators: [touchpoints.map(({ initiator }) => initiator), initiators],
    engagements: [touchpoints.map(({ engagement }) => engagement), engagements],
    mediaTypes: [touchpoints.map(({ media }) => media), mediaTypes],
    modes: [touchpoints.map(({ mode }) => mode), modes],
    objectives: [touchpoints.flatMap((each) => each.objectives), objectives],
    painPointEffects: [
      touchpoints.flatMap(({ painPoints }) => painPoints.map(({ effect }) => effect)),
      painPointEffects,
    ],
    opportunityStatuses: [
      touchpoints.flatMap(({ opportunities }) => opportunities.map(({ status }) => status)),
      opportunityStatuses,
    ],
    momentOfTruthKinds: [touchpoints.map(({ momentOfTruth }) => momentOfTruth?.kind), momentOfTruthKinds],
    momentOfTruthLevers: [touchpoints.flatMap(({ momentOfTruth }) => momentOfTruth?.levers ?? []), momentOfTruthLevers],
    evidenceKinds: [evidence.map(({ kind }) => kind), evidenceKinds],
    maskReasons: [evidence.flatMap(({ masks }) => masks.map(({ reason }) => reason)), maskReasons],
    walkthroughStates: [walkthroughs.map(({ state }) => state), walkthroughStates],
    criterionAnswerTypes: [
      (records.briefs ?? []).flatMap(({ criteria }) => criteria.map(({ answerType }) => answerType)),
      criterionAnswerTypes,
    ],
    waysToReach: [pageViews.map(({ reachedBy }) => reachedBy), waysToReach],
    pauseReasons: [walkthroughs.flatMap(({ pauses }) => pauses.map(({ reason }) => reason)), pauseReasons],
    excludedKinds: [
      [...pageViews.map(({ excludedKind }) => excludedKind), ...walkthroughs.flatMap(({ exclusions }) => exclusions)],
      [...exclusionKinds, ownExclusion],
    ],
  };
  return Object.fromEntries(
    Object.entries(chosen)
      .map(([name, [ids, known]]) => [name, entriesOf(ids, known)] as const)
      .filter(([, entries]) => entries.length > 0),
  );
}

function phasesOf({ stageModels = [], studies = [] }: RecordLists): (string | null)[] {
  const added = studies.flatMap(({ catalogueAdditions: each }) =>
    each ? [...each.categories, ...each.channels, ...each.emotions, ...each.kpis] : [],
  );
  return [...stageModels.flatMap(({ stages }) => stages), ...added].map(({ phase }) => phase);
}

/** The scales on which some record has a value, whole: a value says little without the ends. */
function usedScales({ touchpoints = [], verbatims = [], walkthroughs = [] }: RecordLists): Pick<Catalogues, 'scales'> {
  const emotions = [...touchpoints, ...verbatims].map(({ emotion }) => emotion);
  const runs = walkthroughs.flatMap(({ tasks }) => tasks);
  const values: Readonly<Record<ScaleId, readonly (number | null | undefined)[]>> = {
    valence: emotions.map((emotion) => emotion?.valence),
    arousal: emotions.map((emotion) => emotion?.arousal),
    gap: [...touchpoints, ...runs, ...walkthroughs.flatMap(({ stages }) => stages)].map(({ gap }) => gap),
    effort: [...touchpoints, ...runs].map(({ effort }) => effort),
    satisfaction: [...touchpoints, ...runs].map(({ satisfaction }) => satisfaction),
  };
  const used = scales.filter(({ id }) => values[id].some((value) => typeof value === 'number'));
  if (used.length === 0) return {};
  return {
    scales: used.map(({ id, labels, min, max, steps }) => ({
      ...{ id, min, max, labels: { ...labels } },
      steps: steps.map((step) => ({ value: step.value, labels: { ...step.labels } })),
    })),
  };
}

/** The entries among `known` that `ids` name, each once, by id. */
function entriesOf(
  ids: readonly (string | null | undefined)[],
  known: readonly CatalogueEntry[],
): Catalogues['channels'] {
  return [...new Set(ids)].sort().flatMap((id) => {
    const entry = known.find((each) => each.id === id);
    return entry ? [{ id: entry.id, labels: { ...entry.labels } }] : [];
  });
}
